// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace ansinh {

/// A table as people know it from Excel: arrow keys, blocks, Ctrl+C for the block with tabs between the
/// cells; its rows are as high as their text.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// What is selected as a block: cells parted by tabs, rows by line feeds; empty: nothing.
    QString selectedBlock() const;
    void setModel(QAbstractItemModel *model) override;
    /// This column takes the width that the others leave, but never less than that.
    void setWideColumn(int column, int least);
    /// Gives the wide column what the others leave now.
    void fitWideColumn();
    /// Every row as high as one line: for tables of thousands of rows.
    void setOneLineRows();

    /// Cells show at most that many lines of text, the rest as "…"; 0: all of it.
    void setMostLines(int lines);
    /// Scrolls to the current cell once the heights of the rows are known.
    void reveal();

public slots:
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTimer m_fit; ///< once for many changes
    bool m_isOneLine = false;
    bool m_isRevealing = false;
    int m_wideColumn = -1;
    int m_leastWidth = 0;
};

} // namespace ansinh
