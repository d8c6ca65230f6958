// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/beside_view.h"

#include "core/store/ward_packages.h"
#include "ui/base/desk.h"
#include "ui/tables/table_tools.h"
#include "ui/town/beside_choice.h"
#include "ui/town/chip_row.h"
#include "ui/town/frozen_column.h"
#include "ui/town/ward_values_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

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

void BesideView::arrange(Settings &settings)
{
    m_turned->setObjectName(QStringLiteral("wardsAsColumns"));
    m_turned->setText(tr("Wards as columns"));
    m_turned->setCheckable(true);
    auto *chips = new QHBoxLayout(m_chipBox);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(2);
    m_chips = addChips(chips, QStringLiteral("valueFilter"), kValueFilters);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_choice);
    above->addWidget(m_turned);
    above->addWidget(m_chipBox);
    above->addStretch(1);
    using Model = WardValuesModel;
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[]
        = {{Model::VerdictColumn, 24},     {Model::ValueColumn, 13},     {Model::NumeratorColumn, 13},
           {Model::DenominatorColumn, 13}, {Model::CertaintyColumn, 13}, {Model::GapColumn, 12},
           {Model::TotalColumn, 34}};
    for (const auto &[column, letters] : widths)
        m_one->setColumnWidth(column, letter * letters);
    m_one->setWideColumn(Model::WardColumn, letter * 26);
    m_matrixTools = new TableTools(m_matrix, QStringLiteral("town/beside"), tr("Wards side by side"), settings);
    m_oneTools = new TableTools(m_one, QStringLiteral("town/values"), tr("One target, ward by ward"), settings);
    above->addWidget(m_matrixTools->button());
    above->addWidget(m_oneTools->button());
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

void BesideView::show(const TownStatus &status)
{
    m_status = &status;
    m_wards = besideWards(status);
    const bool canTurn = static_cast<int>(m_wards.size()) <= kMostColumns;
    m_turned->setEnabled(canTurn);
    m_turned->setToolTip(canTurn ? tr("One column a ward, one line a target")
                                 : tr("So many wards stand in lines only: more than %1").arg(kMostColumns));
    if (!canTurn)
        m_turned->setChecked(false);
    m_model->setWards(m_wards);
    m_choice->show(status.plan);
    showChoice();
}

std::vector<Target> BesideView::chosenTargets() const
{
    std::vector<Target> targets;
    for (const QString &code : m_choice->codes()) {
        if (const Target *target = m_status->plan.target(Code<Target>(code)))
            targets.push_back(*target);
    }
    return targets;
}

void BesideView::showChoice()
{
    if (!m_status)
        return;
    const bool isOne = m_choice->isOne();
    m_chipBox->setVisible(isOne);
    m_turned->setVisible(!isOne);
    m_matrixTools->button()->setVisible(!isOne);
    m_oneTools->button()->setVisible(isOne);
    m_stack->setCurrentIndex(isOne ? 1 : 0);
    const std::vector<Target> targets = chosenTargets();
    setFocusProxy(table());
    if (isOne && !targets.empty())
        showOne(targets.front());
    else
        showMatrix();
    tellNothing();
}

void BesideView::tellNothing()
{
    m_nothing->setText(nothingText(m_typed));
    m_nothing->setVisible(m_status && shownRows() == 0);
}

void BesideView::showMatrix()
{
    m_model->setTargets(chosenTargets());
    m_matrixTools->setSubtitle(m_choice->currentText().trimmed() + QStringLiteral(" · ")
                               + townPeriodWord(m_status->period));
    arrangeMatrix();
    m_turns.start();
}

void BesideView::showOne(const Target &target)
{
    m_turns.stop();
    const auto values = m_desk.book().wardPackages().valuesOf(target.code, m_status->period);
    if (!values)
        return emit refused(values.error());
    m_values->show(target, m_wards, *values);
    m_oneTools->setSubtitle(
        QStringLiteral("%1 %2 · %3").arg(target.code.text, target.name, townPeriodWord(m_status->period)));
    nameChips();
    if (!m_one->currentIndex().isValid())
        m_one->setCurrentIndex(m_valueRows->index(0, 0));
}

void BesideView::turn()
{
    m_model->arrange(m_turned->isChecked() ? BesideModel::Wards::AsColumns : BesideModel::Wards::AsRows);
    m_matrixTools->turnTo(m_turned->isChecked() ? QStringLiteral("town/beside-turned") : QStringLiteral("town/beside"));
    m_matrix->sortByColumn(-1, Qt::AscendingOrder);
    arrangeMatrix();
    tellNothing();
}

void BesideView::arrangeMatrix()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool isTurned = m_turned->isChecked();
    m_matrix->setColumnWidth(0, letter * (isTurned ? 46 : 24));
    for (int column = 1; column < m_rows->columnCount(); ++column)
        m_matrix->setColumnWidth(column, letter * (isTurned ? 16 : 25));
    m_frozen->follow();
    if (!m_matrix->currentIndex().isValid())
        m_matrix->setCurrentIndex(m_rows->index(0, 0));
}

void BesideView::nameChips()
{
    for (int id = 0; id < kValueFilters; ++id) {
        const auto filter = static_cast<ValueFilter>(id);
        m_chips->button(id)->setText(QStringLiteral("%1 %2").arg(filterText(filter)).arg(m_values->countOf(filter)));
        m_chips->button(id)->setToolTip(tr("Show only: %1").arg(filterText(filter)));
    }
}

void BesideView::setFilter(ValueFilter filter)
{
    m_chips->button(static_cast<int>(filter))->setChecked(true);
    m_values->setFilter(filter);
    m_one->setCurrentIndex(m_valueRows->index(0, 0));
    tellNothing();
}

void BesideView::showWards(const WardsOfTarget &wards)
{
    m_choice->choose(wards.target);
    setFilter(wards.filter);
}

void BesideView::readNext()
{
    const auto &targets = m_model->targets();
    const auto unread = std::find_if(targets.begin(), targets.end(),
                                     [this](const Target &target) { return !m_model->has(target.code); });
    if (unread == targets.end() || !read(unread->code))
        m_turns.stop();
}

void BesideView::readAll()
{
    m_turns.stop();
    for (const Target &target : m_model->targets()) {
        if (!m_model->has(target.code) && !read(target.code))
            return;
    }
}

/// False: nothing more can be read now. The book may have gone, or its packages, since the turn was asked for.
bool BesideView::read(const Code<Target> &target)
{
    if (!m_desk.isTown())
        return false;
    const auto values = m_desk.book().wardPackages().valuesOf(target, m_status->period);
    if (values)
        m_model->put(target, *values);
    else
        emit refused(values.error());
    return values.isOk();
}

void BesideView::chooseCell(const QModelIndex &cell)
{
    const QModelIndex at = m_rows->mapToSource(cell);
    const Target *target = m_model->targetAt(at.row(), at.column());
    if (target && at.column() > 0)
        return showWards({target->code, ValueFilter::All});
    if (const qint64 package = m_model->packageAt(at.row(), at.column()))
        emit wardChosen(QString::number(package));
}

void BesideView::setTyped(const QString &typed)
{
    m_typed = typed;
    m_rows->setTyped(typed);
    m_valueRows->setTyped(typed);
    tellNothing();
}

TableView *BesideView::table() const
{
    return m_choice->isOne() ? m_one : m_matrix;
}

int BesideView::shownRows() const
{
    return table()->model()->rowCount();
}

} // namespace ansinh
