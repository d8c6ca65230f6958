// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/collection_page.h"

#include "ui/base/desk.h"
#include "ui/collection/register_model.h"
#include "ui/collection/reminding.h"
#include "ui/collection/return_panel.h"
#include "ui/collection/return_text.h"
#include "ui/collection/step_card.h"
#include "ui/tables/cell_menu.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/period_choice.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace ansinh {

CollectionPage::CollectionPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Collection"), parent),
      m_settings(settings),
      m_model(new RegisterModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_step(new StepCard),
      m_panel(new ReturnPanel),
      m_filter(new FilterField(tr("Find an organisation"), m_table)),
      m_period(named<PeriodChoice>("periodChoice")),
      m_chips(new QButtonGroup(this)),
      m_nothing(new QLabel),
      m_overlay(new DropOverlay(this, tr("Let go to read the returns"),
                                tr("Nothing is written before you have looked through them."))),
      m_reminding(new Reminding(desk, settings, this))
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    addActs();
    arrange();
    makeHead(settings);
    connectAll();
    setAcceptDrops(true);
}

void CollectionPage::makeHead(Settings &settings)
{
    m_filter->setObjectName(QStringLiteral("collectionFilter"));
    m_filter->setAcceptDrops(false); // a file dropped here belongs to the page
    auto *tools = new TableTools(m_table, QStringLiteral("collection"), tr("Register of returns"), settings);
    for (QAction *action : {m_handAct, m_receivedAct, m_correctAct, m_addFilesAct, m_takeOutAct})
        tools->cellMenu().add(action);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_filter, tools->button()})
        addToHead(widget);
}

void CollectionPage::arrange()
{
    auto *below = new QHBoxLayout;
    below->setSpacing(14);
    below->addWidget(left(), 1);
    m_panel->setFixedWidth(fontMetrics().averageCharWidth() * 41);
    below->addWidget(m_panel);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_step);
    layout->addLayout(below, 1);
    setBody(body);
}

QWidget *CollectionPage::left()
{
    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setAccessibleName(tr("Register of returns"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_nothing->setObjectName(QStringLiteral("mutedText"));
    m_nothing->setMargin(16);
    m_nothing->setWordWrap(true);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *head = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {{RegisterModel::StateColumn, 21},    {RegisterModel::ReceivedColumn, 12},
                                          {RegisterModel::DocumentColumn, 13}, {RegisterModel::VersionColumn, 7},
                                          {RegisterModel::MissingColumn, 13},  {RegisterModel::FormColumn, 10},
                                          {RegisterModel::RemindedColumn, 10}, {RegisterModel::ContactColumn, 17}};
    for (const auto &[column, letters] : widths)
        head->resizeSection(column, letter * letters);
    m_table->setWideColumn(RegisterModel::OrganisationColumn, letter * 20);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the plan has them, until a head is clicked
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(m_nothing);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(chips());
    layout->addWidget(card, 1);
    return side;
}

/// Which rows are shown, at the left; what can be done with them all, at the right.
QWidget *CollectionPage::chips()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int id = 0; id < kRegisterFilters; ++id) {
        auto *chip = new QToolButton;
        chip->setObjectName(QStringLiteral("registerFilter%1").arg(id));
        chip->setCheckable(true);
        m_chips->addButton(chip, id);
        layout->addWidget(chip);
    }
    m_chips->button(0)->setChecked(true);
    layout->addStretch(1);
    layout->setSpacing(6);
    for (QAction *action : {m_formsAct, m_readAct, m_remindAct})
        layout->addWidget(actButton(action));
    return row;
}

void CollectionPage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const Code<Organisation> before = chosen() ? chosen()->code : Code<Organisation>();
        m_rows->setTyped(typed);
        m_nothing->setText(nothingText());
        m_nothing->setVisible(m_rows->rowCount() == 0);
        choose(before);
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &CollectionPage::markOld);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<RegisterFilter>(id)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CollectionPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_panel->text()->setFocus(Qt::OtherFocusReason); });
    connect(m_step, &StepCard::chosen, this, &CollectionPage::doNext);
    connect(m_panel, &ReturnPanel::placeChosen, this, &Page::placeChosen);
    connect(m_panel, &ReturnPanel::fileChosen, this, &CollectionPage::saveFile);
}

QWidget *CollectionPage::filterField() const
{
    return m_filter;
}

QWidget *CollectionPage::mainField() const
{
    return m_table;
}

Period CollectionPage::period() const
{
    return m_period->of(m_desk.year());
}

void CollectionPage::refresh()
{
    Result<ReturnRegister> sheet = returnRegister(m_desk.book(), m_desk.keeper(), period(), m_desk.today());
    if (!sheet)
        return notice().refuse(sheet.error());
    m_sheet = std::move(sheet).value();
    QStringList head{periodText(m_sheet.period), deadlineText(m_sheet)};
    head.removeAll(QString());
    setSubtitle(head.join(QStringLiteral(" · ")));
    m_step->show(m_sheet);
    nameChips();
    showRows();
}

void CollectionPage::nameChips()
{
    for (int id = 0; id < kRegisterFilters; ++id) {
        const auto filter = static_cast<RegisterFilter>(id);
        m_chips->button(id)->setText(QStringLiteral("%1 %2").arg(filterText(filter)).arg(countOf(m_sheet, filter)));
        m_chips->button(id)->setToolTip(tr("Show only: %1").arg(filterText(filter)));
    }
}

void CollectionPage::showRows()
{
    const Code<Organisation> before = chosen() ? chosen()->code : Code<Organisation>();
    m_model->show(m_sheet, m_shown);
    m_nothing->setText(nothingText());
    m_nothing->setVisible(m_rows->rowCount() == 0);
    choose(before);
}

QString CollectionPage::nothingText() const
{
    if (m_sheet.rows.empty())
        return tr("Nobody is asked to report in this period.");
    if (m_model->rowCount() > 0)
        return tr("Nothing matches what you typed. Esc shows all.");
    switch (m_shown) {
    case RegisterFilter::Awaited: return tr("All organisations have sent.");
    case RegisterFilter::Late: return tr("Nobody is late.");
    case RegisterFilter::Incomplete: return tr("No return is incomplete.");
    default: return tr("No return has come in yet.");
    }
}

void CollectionPage::setFilter(RegisterFilter filter)
{
    m_chips->button(static_cast<int>(filter))->setChecked(true);
    m_shown = filter;
    showRows();
}

const RegisterRow *CollectionPage::chosen() const
{
    return m_sheet.row(Code<Organisation>(m_table->currentIndex().data(CodeRole).toString()));
}

void CollectionPage::choose(const Code<Organisation> &code)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, code.text, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(code.isEmpty() || found.isEmpty() ? m_rows->index(0, 0) : found.first());
    m_table->reveal();
    showChosen();
}

void CollectionPage::showChosen()
{
    const RegisterRow *row = chosen();
    const Result<Status> &status = m_desk.status(period());
    m_panel->show(row && status ? returnHtml(*row, m_sheet, *status) : QString());
    allow();
}

void CollectionPage::goTo(const Place &place)
{
    if (place.detail == QLatin1String("half"))
        m_period->choose(true); // reads anew at once
    m_filter->setText(place.typed);
    if (place.detail == QLatin1String("missing"))
        setFilter(RegisterFilter::Awaited);
    const RegisterRow *row = m_sheet.row(Code<Organisation>(place.code));
    if (!row)
        return;
    if (!isShown(*row, m_shown))
        setFilter(RegisterFilter::All);
    choose(row->code);
}

void CollectionPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_desk.hasBook() || filesIn(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_overlay->appear();
}

void CollectionPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void CollectionPage::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const QStringList files = filesIn(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The program that the files come from waits until the drop is over.
    QTimer::singleShot(0, this, [this, files] { read(files); });
}

} // namespace ansinh
