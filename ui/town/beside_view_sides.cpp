// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/desk.h"
#include "ui/tables/table_tools.h"
#include "ui/town/beside_choice.h"
#include "ui/town/beside_view.h"
#include "ui/town/chip_row.h"
#include "ui/town/frozen_column.h"
#include "ui/town/ward_values_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QMenu>
#include <QStackedWidget>

namespace ansinh {

BesideView::BesideView(Desk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new BesideModel(this)),
      m_rows(new FilteredRows(this)),
      m_matrix(new TableView),
      m_values(new WardValuesModel(this)),
      m_valueRows(new FilteredRows(this)),
      m_one(new TableView),
      m_choice(new BesideChoice),
      m_turned(new QToolButton),
      m_chipBox(new QWidget),
      m_stack(new QStackedWidget),
      m_nothing(nothingLabel())
{
    m_rows->setSourceModel(m_model);
    m_valueRows->setSourceModel(m_values);
    m_matrix->setModel(m_rows);
    m_one->setModel(m_valueRows);
    m_matrix->setObjectName(QStringLiteral("besideTable"));
    m_matrix->setAccessibleName(tr("Wards side by side"));
    m_one->setObjectName(QStringLiteral("wardValueTable"));
    m_one->setAccessibleName(tr("One target, ward by ward"));
    for (TableView *table : {m_matrix, m_one}) {
        table->setOneLineRows();
        table->sortByColumn(-1, Qt::AscendingOrder);
    }
    m_turns.setInterval(0);
    arrange(settings);
    connectAll();
}

QHBoxLayout *BesideView::head(Settings &settings)
{
    m_turned->setObjectName(QStringLiteral("wardsAsColumns"));
    m_turned->setText(tr("Wards as columns"));
    m_turned->setCheckable(true);
    auto *chips = new QHBoxLayout(m_chipBox);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(2);
    m_chips = addChips(chips, QStringLiteral("valueFilter"), kValueFilters);
    m_matrixTools = new TableTools(m_matrix, QStringLiteral("town/beside"), tr("Wards side by side"), settings);
    m_oneTools = new TableTools(m_one, QStringLiteral("town/values"), tr("One target, ward by ward"), settings);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_choice);
    above->addWidget(m_turned);
    above->addWidget(m_chipBox);
    above->addStretch(1);
    above->addWidget(m_matrixTools->button());
    above->addWidget(m_oneTools->button());
    return above;
}

void BesideView::arrangeOne()
{
    using Model = WardValuesModel;
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[]
        = {{Model::VerdictColumn, 22},     {Model::ValueColumn, 13},     {Model::NumeratorColumn, 13},
           {Model::DenominatorColumn, 16}, {Model::CertaintyColumn, 13}, {Model::GapColumn, 12},
           {Model::TotalColumn, 34}};
    for (const auto &[column, letters] : widths)
        m_one->setColumnWidth(column, letter * letters);
    m_one->setWideColumn(Model::WardColumn, letter * 26);
}

void BesideView::arrange(Settings &settings)
{
    arrangeOne();
    QHBoxLayout *above = head(settings);
    m_stack->addWidget(cardOf(m_matrix));
    m_stack->addWidget(cardOf(m_one));
    m_frozen = new FrozenColumn(m_matrix);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(above);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_nothing);
}

QWidget *BesideView::cardOf(TableView *table) const
{
    auto *card = new Card;
    card->addWhole(table);
    return card;
}

void BesideView::connectAll()
{
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BesideView::showChoice);
    connect(m_turned, &QToolButton::toggled, this, &BesideView::turn);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<ValueFilter>(id)); });
    connect(&m_turns, &QTimer::timeout, this, &BesideView::readNext);
    connect(&m_desk, &Desk::bookChanged, &m_turns, &QTimer::stop);
    // What is copied, exported or printed is whole.
    if (QMenu *menu = m_matrixTools->button()->menu())
        connect(menu, &QMenu::aboutToShow, this, &BesideView::readAll);
    connect(m_matrix, &QAbstractItemView::activated, this, &BesideView::chooseCell);
    connect(m_one, &QAbstractItemView::activated, this,
            [this](const QModelIndex &cell) { emit wardChosen(cell.data(CodeRole).toString()); });
}

} // namespace ansinh
