// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

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

public slots:
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
};

} // namespace ansinh
