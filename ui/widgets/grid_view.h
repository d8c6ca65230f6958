// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_block.h"
#include "ui/widgets/table_view.h"


namespace ansinh {

/// A table that is filled in as in Excel: typing, F2 or a double click opens a cell; Enter goes down, Tab
/// to the right and at the end of the row out of the table; Enter after Tab returns to the column where
/// Tab began. Delete empties, Ctrl+V pastes a block. It changes nothing itself: the model's setData hears
/// of a typed cell, the page of the rest.
class GridView : public TableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    /// Opens the cell with that text, as if it had been typed: for a refusal that has to be mended.
    void reopen(const QModelIndex &index, const QString &typed);
    /// Takes what is being typed into the model; nothing happens when no cell is open.
    void commitOpenCell();
    bool isCellOpen() const { return state() == EditingState; }
    /// The shown cells of a row from that one to the right, as the eye sees them.
    std::vector<QModelIndex> shownFrom(const QModelIndex &index) const;

signals:
    /// Delete was pressed on these cells; only such as can be edited.
    void cleared(const QModelIndexList &cells);
    /// A block was pasted; it begins at that cell. One cell pasted over a selection comes as a block of
    /// the selection's size.
    void pasted(const QModelIndex &at, const ansinh::CellBlock &block);
    /// Somebody began to type where nothing can be typed.
    void closedCell(const QModelIndex &cell);

public slots:
    void paste();
    /// Empties the chosen cells, of those that are typed.
    void clearSelected();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    QWidget *openEditor() const;
    void stepIntoSight();
    QModelIndex shownBeside(const QModelIndex &cell, int rows, int columns) const;
    void go(int rows, int columns);
    bool jump(const QKeyEvent &event);
    void goDown();
    bool isShown(int column) const;
    bool isClosed(const QModelIndex &cell) const;
    bool goAlongRow(bool forward);
    CellBlock spread(const CellBlock &block, QModelIndex &at) const;

    int m_tabColumn = -1; ///< where Tab began in this row
};

} // namespace ansinh
