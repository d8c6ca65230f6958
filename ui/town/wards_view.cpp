// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/wards_view.h"

#include "core/store/ward_packages.h"
#include "ui/base/desk.h"
#include "ui/tables/table_tools.h"
#include "ui/town/chip_row.h"
#include "ui/town/town_links.h"
#include "ui/town/town_text.h"
#include "ui/town/wards_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"

#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace ansinh {

WardsView::WardsView(Desk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new WardsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_panel(new TextPanel(tr("What is known of the ward"))),
      m_nothing(nothingLabel())
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setOneLineRows();
    m_table->setObjectName(QStringLiteral("wardTable"));
    m_table->setAccessibleName(tr("Wards"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_panel->setObjectName(QStringLiteral("wardPanel"));
    m_panel->setOpenLinks(false);
    arrangeColumns();
    arrange(settings);
    setFocusProxy(m_table);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<WardFilter>(id)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WardsView::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_panel->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto package = linkedPackage(link))
            emit packageChosen(*package);
    });
}

void WardsView::arrange(Settings &settings)
{
    auto *above = new QHBoxLayout;
    above->setSpacing(2);
    m_chips = addChips(above, QStringLiteral("wardFilter"), kWardFilters);
    above->addStretch(1);
    auto *tools = new TableTools(m_table, QStringLiteral("town/wards"), tr("Packages of the wards"), settings);
    above->addWidget(tools->button());
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(m_nothing);
    auto *right = new Card;
    right->add(m_panel, 1);
    right->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    auto *below = new QHBoxLayout;
    below->setSpacing(14);
    below->addWidget(card, 1);
    below->addWidget(right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(above);
    layout->addLayout(below, 1);
}

void WardsView::arrangeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *head = m_table->horizontalHeader();
    const std::pair<int, int> widths[]
        = {{WardsModel::PlaceColumn, 16},  {WardsModel::StateColumn, 20}, {WardsModel::ReceivedColumn, 12},
           {WardsModel::CodeColumn, 15},   {WardsModel::LateColumn, 8},   {WardsModel::UnansweredColumn, 13},
           {WardsModel::ReportColumn, 25}, {WardsModel::PlanColumn, 11},  {WardsModel::ReplacedColumn, 9},
           {WardsModel::RemarksColumn, 40}};
    for (const auto &[column, letters] : widths)
        head->resizeSection(column, letter * letters);
    m_table->setWideColumn(WardsModel::WardColumn, letter * 21);
    m_table->setColumnHidden(WardsModel::PlaceColumn, true); // mostly the ward's name says it
    m_table->sortByColumn(-1, Qt::AscendingOrder); // missing ones first, until a head is clicked
}

void WardsView::show(const TownStatus &status)
{
    m_status = &status;
    nameChips();
    showRows();
}

void WardsView::nameChips()
{
    for (int id = 0; id < kWardFilters; ++id) {
        const auto filter = static_cast<WardFilter>(id);
        const auto count = std::count_if(m_status->wards.begin(), m_status->wards.end(),
                                         [&](const WardStanding &ward) { return isShown(ward, filter); });
        m_chips->button(id)->setText(QStringLiteral("%1 %2").arg(filterText(filter)).arg(count));
        m_chips->button(id)->setToolTip(filter == WardFilter::Review
                                            ? tr("Another plan, the same place as another ward, or targets without "
                                                 "an answer")
                                            : tr("Show only: %1").arg(filterText(filter)));
    }
}

void WardsView::showRows()
{
    const QString before = m_table->currentIndex().data(CodeRole).toString();
    m_model->show(*m_status, m_filter, m_desk.today());
    tellNothing();
    choose(before);
}

void WardsView::tellNothing()
{
    m_nothing->setVisible(m_rows->rowCount() == 0);
    m_nothing->setText(nothingText(m_model->rowCount() > 0 ? m_typed : QString()));
}

void WardsView::setTyped(const QString &typed)
{
    m_typed = typed;
    m_rows->setTyped(typed);
    tellNothing();
    if (!m_table->currentIndex().isValid())
        choose({});
}

void WardsView::setFilter(WardFilter filter)
{
    m_filter = filter;
    m_chips->button(static_cast<int>(filter))->setChecked(true);
    if (m_status)
        showRows();
}

void WardsView::choose(const QString &code)
{
    const QModelIndexList found
        = code.isEmpty() ? QModelIndexList() : m_rows->match(m_rows->index(0, 0), CodeRole, code, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(found.isEmpty() ? m_rows->index(0, 0) : found.first());
    showChosen();
}

int WardsView::shownRows() const
{
    return m_rows->rowCount();
}

void WardsView::showChosen()
{
    const QString code = m_table->currentIndex().data(CodeRole).toString();
    if (!m_status || code.isEmpty())
        return m_panel->show(QString());
    const auto &wards = m_status->wards;
    const auto ward = std::find_if(wards.begin(), wards.end(), [&](const WardStanding &each) {
        return each.package.id.value == code.toLongLong();
    });
    if (ward == wards.end())
        return m_panel->show(QString());
    const auto history = m_desk.book().wardPackages().ofBook(ward->package.book);
    if (!history)
        return emit refused(history.error());
    m_panel->show(wardHtml(*ward, *m_status, *history));
}

} // namespace ansinh
