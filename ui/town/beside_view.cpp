// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/beside_view.h"

#include "core/store/ward_packages.h"
#include "ui/base/desk.h"
#include "ui/tables/table_tools.h"
#include "ui/town/beside_choice.h"
#include "ui/town/frozen_column.h"
#include "ui/town/ward_values_model.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QButtonGroup>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

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
