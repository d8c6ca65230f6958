// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid_view.h"

#include "ui/widgets/cell_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ansinh {

GridView::GridView(QWidget *parent) : TableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

/// The cell that is open, whichever delegate of the table opened it; nullptr: none.
QWidget *GridView::openEditor() const
{
    const auto *delegate = dynamic_cast<const CellDelegate *>(itemDelegateForIndex(currentIndex()));
    return delegate ? delegate->openEditor() : nullptr;
}

void GridView::reopen(const QModelIndex &index, const QString &typed)
{
    setCurrentIndex(index);
    if (!isCellOpen())
        edit(index);
    if (QLineEdit *field = lineIn(openEditor())) {
        field->setText(typed);
        field->setModified(true);
        field->selectAll();
    }
}

void GridView::commitOpenCell()
{
    QWidget *editor = isCellOpen() ? openEditor() : nullptr;
    if (!editor)
        return;
    commitData(editor);
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool GridView::isShown(int column) const
{
    return !isColumnHidden(column);
}

/// What is typed never goes into a cell that nobody sees.
void GridView::stepIntoSight()
{
    const QModelIndex from = currentIndex();
    if (!from.isValid() || isShown(from.column()))
        return;
    const std::vector<QModelIndex> after = shownFrom(from);
    const std::vector<QModelIndex> all
        = shownFrom(from.siblingAtColumn(horizontalHeader()->logicalIndex(0)));
    if (!all.empty())
        setCurrentIndex(after.empty() ? all.back() : after.front());
}

/// One row or column on, at the last row that row itself; invalid: no column is shown there.
QModelIndex GridView::shownBeside(const QModelIndex &cell, int rows, int columns) const
{
    const int row = std::clamp(cell.row() + rows, 0, std::max(0, model()->rowCount() - 1));
    int visual = horizontalHeader()->visualIndex(cell.column()) + columns;
    while (columns != 0 && visual >= 0 && visual < horizontalHeader()->count()
           && !isShown(horizontalHeader()->logicalIndex(visual)))
        visual += columns;
    const int column = columns == 0 ? cell.column() : horizontalHeader()->logicalIndex(visual);
    return column < 0 ? QModelIndex() : model()->index(row, column);
}

void GridView::go(int rows, int columns)
{
    const QModelIndex to = shownBeside(currentIndex(), rows, columns);
    if (to.isValid())
        setCurrentIndex(to);
}

/// To the column where Tab began, one row down.
void GridView::goDown()
{
    if (m_tabColumn >= 0 && isShown(m_tabColumn))
        setCurrentIndex(currentIndex().siblingAtColumn(m_tabColumn));
    m_tabColumn = -1;
    go(1, 0);
}

/// Ctrl with an arrow goes to the edge of what is filled in, or to the next thing filled in.
bool GridView::jump(const QKeyEvent &event)
{
    const bool isUp = event.key() == Qt::Key_Up;
    const bool isColumnwise = isUp || event.key() == Qt::Key_Down;
    const bool isRowwise = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (event.modifiers() != Qt::ControlModifier || !(isColumnwise || isRowwise) || !currentIndex().isValid())
        return false;
    const int rows = isColumnwise ? (isUp ? -1 : 1) : 0;
    const int columns = isRowwise ? (event.key() == Qt::Key_Left ? -1 : 1) : 0;
    const auto isFilled = [](const QModelIndex &cell) { return !cell.data().toString().isEmpty(); };
    QModelIndex at = shownBeside(currentIndex(), rows, columns);
    if (!at.isValid())
        return true;
    const bool isInside = isFilled(currentIndex()) && isFilled(at);
    while (isInside || !isFilled(at)) {
        const QModelIndex next = shownBeside(at, rows, columns);
        if (!next.isValid() || next == at || (isInside && !isFilled(next)))
            break;
        at = next;
    }
    setCurrentIndex(at); // once: whoever shows the cell tells much
    return true;
}

/// The selection is where the keyboard is, whatever key led there.
QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool isKey = !event || event->type() == QEvent::KeyPress;
    const bool isExtending = event && isKey
        && static_cast<const QKeyEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    if (isKey && !isExtending && index.isValid())
        return QItemSelectionModel::ClearAndSelect;
    return TableView::selectionCommand(index, event);
}

bool GridView::goAlongRow(bool forward)
{
    if (!currentIndex().isValid())
        return false;
    const int before = currentIndex().column();
    go(0, forward ? 1 : -1);
    if (currentIndex().column() == before)
        return false;
    if (m_tabColumn < 0)
        m_tabColumn = before;
    return true;
}

bool GridView::focusNextPrevChild(bool next)
{
    return (hasFocus() && goAlongRow(next)) || TableView::focusNextPrevChild(next);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    // The Enter that ends a cell comes through here too; the cell moves on by itself.
    if (state() == EditingState)
        return TableView::keyPressEvent(event);
    stepIntoSight();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        return goDown();
    if (isEnter && event->modifiers() == Qt::ShiftModifier)
        return go(-1, 0);
    if (jump(*event))
        return;
    // Typing goes on with the row; any other key ends the run of Tabs.
    if (event->text().isEmpty() || !event->text().front().isPrint())
        m_tabColumn = -1;
    if (event->matches(QKeySequence::Paste))
        return paste();
    // It means nothing to a closed cell, but would open one.
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    if (event->key() == Qt::Key_Delete)
        return clearSelected();
    const bool isTyping = event->key() == Qt::Key_F2
        || (!event->text().isEmpty() && event->text().front().isPrint()
            && !event->modifiers().testFlag(Qt::ControlModifier));
    if (isTyping && isClosed(currentIndex()))
        return emit closedCell(currentIndex());
    TableView::keyPressEvent(event);
}

void GridView::clearSelected()
{
    QModelIndexList cells = selectedIndexes();
    cells.erase(std::remove_if(cells.begin(), cells.end(),
                               [](const QModelIndex &cell) { return !cell.flags().testFlag(Qt::ItemIsEditable); }),
                cells.end());
    if (!cells.isEmpty())
        emit cleared(cells);
}

bool GridView::isClosed(const QModelIndex &cell) const
{
    return cell.isValid() && !cell.flags().testFlag(Qt::ItemIsEditable);
}

/// What an input method writes opens the cell as a key does, and goes on into it: nothing of it is lost.
void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isEmpty = event->commitString().isEmpty() && event->preeditString().isEmpty();
    if (isEmpty || state() == EditingState)
        return TableView::inputMethodEvent(event);
    stepIntoSight();
    if (isClosed(currentIndex()))
        return emit closedCell(currentIndex());
    edit(currentIndex());
    if (QWidget *editor = openEditor()) {
        QWidget *line = lineIn(editor);
        QApplication::sendEvent(line ? line : editor, event);
    }
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const bool isUp = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        isUp ? go(-1, 0) : goDown();
    else if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem)
        goAlongRow(hint == QAbstractItemDelegate::EditNextItem);
}

std::vector<QModelIndex> GridView::shownFrom(const QModelIndex &index) const
{
    std::vector<QModelIndex> cells;
    for (int visual = horizontalHeader()->visualIndex(index.column()); visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isShown(column))
            cells.push_back(index.siblingAtColumn(column));
    }
    return cells;
}

CellBlock GridView::spread(const CellBlock &block, QModelIndex &at) const
{
    const QModelIndexList cells = selectedIndexes();
    if (block.size() != 1 || block.first().size() != 1 || cells.size() < 2)
        return block;
    int top = cells.first().row(), bottom = top;
    int left = horizontalHeader()->visualIndex(cells.first().column()), right = left;
    for (const QModelIndex &cell : cells) {
        const int visual = horizontalHeader()->visualIndex(cell.column());
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, visual);
        right = std::max(right, visual);
    }
    at = model()->index(top, horizontalHeader()->logicalIndex(left));
    int columns = 0;
    for (int visual = left; visual <= right; ++visual)
        columns += isShown(horizontalHeader()->logicalIndex(visual)) ? 1 : 0;
    const QStringList row(columns, block.first().first());
    return CellBlock(bottom - top + 1, row);
}

void GridView::paste()
{
    QModelIndex at = currentIndex();
    const CellBlock block = blockFrom(QApplication::clipboard()->text());
    if (!at.isValid() || block.isEmpty())
        return;
    const CellBlock spreaded = spread(block, at);
    emit pasted(at, spreaded);
}

} // namespace ansinh
