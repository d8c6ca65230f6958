// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/totals_view.h"

#include "ui/tables/table_tools.h"
#include "ui/town/chip_row.h"
#include "ui/town/totals_model.h"
#include "ui/town/town_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

TotalsView::TotalsView(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_model(new TotalsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_panel(new TextPanel(tr("What is known of the target"))),
      m_words(new WrappedLabel),
      m_nothing(nothingLabel()),
      m_paper(new QPushButton(tr("Print the ta&ble…")))
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("totalTable"));
    m_table->setAccessibleName(tr("Targets over all wards"));
    m_table->setMostLines(2);
    m_panel->setObjectName(QStringLiteral("totalPanel"));
    m_panel->setOpenLinks(false);
    m_words->setObjectName(QStringLiteral("mutedText"));
    m_paper->setObjectName(QStringLiteral("townPaper"));
    m_paper->setToolTip(tr("As a paper on A4: looked through, printed or saved (Ctrl+Shift+P)"));
    m_paper->setProperty("small", true);
    arrangeColumns();
    arrange(settings);
    setFocusProxy(m_table);
    connect(m_paper, &QPushButton::clicked, this, &TotalsView::paperAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TotalsView::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &TotalsView::follow);
    connect(m_panel, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto wards = linkedWards(link))
            emit wardsAsked(*wards);
    });
}

void TotalsView::arrange(Settings &settings)
{
    auto *above = new QHBoxLayout;
    above->setSpacing(6);
    above->addWidget(m_words, 1);
    above->addWidget(m_paper);
    auto *tools = new TableTools(m_table, QStringLiteral("town/totals"), tr("Targets over all wards"), settings);
    above->addWidget(tools->button());
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(m_nothing);
    auto *right = new Card;
    right->add(m_panel, 1);
    right->setFixedWidth(fontMetrics().averageCharWidth() * 30);
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

void TotalsView::arrangeColumns()
{
    using Model = TotalsModel;
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[]
        = {{Model::CodeColumn, 8},       {Model::AskedColumn, 11},       {Model::ValueColumn, 10},
           {Model::NumeratorColumn, 11}, {Model::DenominatorColumn, 11}, {Model::VerdictColumn, 16},
           {Model::ChangeColumn, 14},    {Model::AddingColumn, 13},      {Model::AttainedColumn, 11},
           {Model::MissingColumn, 12},   {Model::DisputedColumn, 20},    {Model::ApartColumn, 12},
           {Model::FieldColumn, 26}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, letter * letters);
    m_table->setWideColumn(Model::NameColumn, letter * 22);
    for (const int column : {Model::NumeratorColumn, Model::DenominatorColumn, Model::ChangeColumn, Model::FieldColumn})
        m_table->setColumnHidden(column, true); // they stand at the right, and can be shown
    m_table->sortByColumn(-1, Qt::AscendingOrder);
}

void TotalsView::show(const TownStatus &status)
{
    const QString before = m_table->currentIndex().data(CodeRole).toString();
    m_status = &status;
    m_words->setText(status.isOneWard ? tr("One ward has sent: its figures stand here as it judged them itself.")
                                      : tr("Enter on a number shows the wards that it is made of."));
    m_model->show(status);
    choose(before);
}

void TotalsView::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
    m_nothing->setText(nothingText(typed));
    m_nothing->setVisible(!typed.isEmpty() && m_rows->rowCount() == 0);
    if (!m_table->currentIndex().isValid())
        choose({});
}

void TotalsView::choose(const QString &code)
{
    const QModelIndexList found
        = code.isEmpty() ? QModelIndexList() : m_rows->match(m_rows->index(0, 0), CodeRole, code, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(found.isEmpty() ? m_rows->index(0, 0) : found.first());
    m_table->reveal();
    showChosen();
}

int TotalsView::shownRows() const
{
    return m_rows->rowCount();
}

void TotalsView::showChosen()
{
    const QString code = m_table->currentIndex().data(CodeRole).toString();
    const auto *targets = m_status ? &m_status->targets : nullptr;
    if (!targets || code.isEmpty())
        return m_panel->show(QString());
    const auto target = std::find_if(targets->begin(), targets->end(),
                                     [&](const TownTarget &each) { return each.assessment.target.text == code; });
    m_panel->show(target == targets->end() ? QString() : totalHtml(*target, *m_status));
}

void TotalsView::follow(const QModelIndex &cell)
{
    const Code<Target> target(cell.data(CodeRole).toString());
    if (!target.isEmpty())
        emit wardsAsked({target, TotalsModel::filterOf(cell.column()).value_or(ValueFilter::All)});
}

} // namespace ansinh
