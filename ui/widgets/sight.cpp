// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sight.h"

#include "ui/widgets/filter_field.h"
#include "ui/widgets/one_line_delegate.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace ansinh {

namespace {

/// Rows take their heights from their text a moment after they are shown.
constexpr int kUntilLaidOut = 20; // milliseconds

bool isOurs(const QWidget &widget)
{
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith(QLatin1String("qt_"));
}

template <class Part> Part *named(QWidget &page, const QString &name)
{
    return page.findChild<Part *>(name);
}

double shareOf(const QScrollBar &bar)
{
    return bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0;
}

void setShare(QScrollBar &bar, double share)
{
    bar.setValue(qRound(share * bar.maximum()));
}

/// What stands uppermost can only be found again among rows of their true height.
void giveHeights(QAbstractScrollArea &area)
{
    auto *table = qobject_cast<QTableView *>(&area);
    if (!table || dynamic_cast<OneLineDelegate *>(table->itemDelegate()))
        return;
    table->resizeRowsToContents();
    table->doItemsLayout(); // the bar learns of the heights at once
}

/// A cell that is being typed is gone by then: its table takes the keyboard.
QString focusIn(const QWidget &page)
{
    for (const QWidget *each = QApplication::focusWidget(); each && each != &page; each = each->parentWidget()) {
        const bool isCell = each->objectName().startsWith(QLatin1String("cell"));
        if (page.isAncestorOf(each) && isOurs(*each) && each->focusPolicy() != Qt::NoFocus && !isCell)
            return each->objectName();
    }
    return {};
}

} // namespace

Sight::Path Sight::pathOf(const QModelIndex &index)
{
    Path path;
    for (QModelIndex each = index; each.isValid(); each = each.parent())
        path.push_back({each.data(CodeRole).toString(), each.row()});
    std::reverse(path.begin(), path.end());
    return path;
}

QModelIndex Sight::indexOf(const QAbstractItemModel &model, const Path &path, int column)
{
    QModelIndex at;
    for (const Step &step : path) {
        const auto isIt = [&](int row) { return model.index(row, 0, at).data(CodeRole).toString() == step.code; };
        int row = step.row < model.rowCount(at) && isIt(step.row) ? step.row : 0;
        while (row < model.rowCount(at) && !isIt(row))
            ++row;
        if (row >= model.rowCount(at))
            return {};
        at = model.index(row, 0, at);
    }
    return at.isValid() ? at.siblingAtColumn(column) : at;
}

Sight::View Sight::viewOf(const QAbstractScrollArea &area)
{
    View view;
    view.name = area.objectName();
    view.across = shareOf(*area.horizontalScrollBar());
    view.down = shareOf(*area.verticalScrollBar());
    if (const auto *table = qobject_cast<const QAbstractItemView *>(&area)) {
        view.current = pathOf(table->currentIndex());
        view.column = std::max(0, table->currentIndex().column());
        view.top = pathOf(table->indexAt(QPoint(1, 1)));
    }
    return view;
}

void Sight::readChoices(const QWidget &page)
{
    const auto *head = page.findChild<QWidget *>(QStringLiteral("pageHead"));
    for (const QComboBox *choice : head ? head->findChildren<QComboBox *>() : QList<QComboBox *>())
        m_choices.push_back({choice->objectName(), choice->currentIndex(), choice->currentData()});
    for (const QTabBar *tabs : page.findChildren<QTabBar *>())
        m_tabs.push_back({tabs->objectName(), tabs->currentIndex(), {}});
    for (const QLineEdit *field : page.findChildren<QLineEdit *>()) {
        if (dynamic_cast<const FilterField *>(field))
            m_filters.emplace_back(field->objectName(), field->text());
    }
}

Sight Sight::of(const QWidget &page)
{
    Sight sight;
    sight.readChoices(page);
    for (const QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>()) {
        if (isOurs(*area))
            sight.m_views.push_back(viewOf(*area));
    }
    sight.m_focus = focusIn(page);
    return sight;
}

void Sight::restoreChoices(QWidget &page) const
{
    for (const Choice &each : m_choices) {
        auto *choice = named<QComboBox>(page, each.name);
        const int index = choice && each.value.isValid() ? choice->findData(each.value) : each.index;
        if (choice && index >= 0 && index < choice->count())
            choice->setCurrentIndex(index);
    }
    for (const Choice &each : m_tabs) {
        auto *tabs = named<QTabBar>(page, each.name);
        if (tabs && each.index < tabs->count())
            tabs->setCurrentIndex(each.index);
    }
    for (const auto &[name, typed] : m_filters) {
        if (auto *field = named<QLineEdit>(page, name))
            field->setText(typed);
    }
}

void Sight::choose(const View &view, QAbstractScrollArea &area)
{
    auto *table = qobject_cast<QAbstractItemView *>(&area);
    const QModelIndex current
        = table && table->model() ? indexOf(*table->model(), view.current, view.column) : QModelIndex();
    if (current.isValid() && current != table->currentIndex())
        table->setCurrentIndex(current);
}

void Sight::scroll(const View &view, QAbstractScrollArea &area)
{
    auto *table = qobject_cast<QAbstractItemView *>(&area);
    const QModelIndex top = table && table->model() ? indexOf(*table->model(), view.top, 0) : QModelIndex();
    giveHeights(area);
    setShare(*area.verticalScrollBar(), view.down);
    if (top.isValid() && view.down > 0)
        table->scrollTo(top, QAbstractItemView::PositionAtTop);
    setShare(*area.horizontalScrollBar(), view.across);
}

bool Sight::restore(QWidget &page) const
{
    restoreChoices(page);
    for (const View &view : m_views) {
        auto *area = named<QAbstractScrollArea>(page, view.name);
        if (!area)
            continue;
        choose(view, *area);
        QTimer::singleShot(kUntilLaidOut, area, [view, area] { scroll(view, *area); });
    }
    auto *focus = m_focus.isEmpty() ? nullptr : named<QWidget>(page, m_focus);
    if (!focus || !focus->isVisible() || !focus->isEnabled())
        return false;
    focus->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ansinh
