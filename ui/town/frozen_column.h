// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ansinh {

class TableView;

/// The first column of a wide table whose rows are one line high, laid over it so that it stays while the others are
/// scrolled. It shows what the table has there; the keyboard stays with the table.
class FrozenColumn : public QTableView
{
public:
    explicit FrozenColumn(TableView *table);

    /// The table was given other columns.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    TableView *m_table;
};

} // namespace ansinh
