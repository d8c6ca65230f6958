// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ansinh {

/// Where one types to narrow a table. Ctrl+L goes there, Esc empties it, Down goes to the table.
class FilterField : public QLineEdit
{
public:
    FilterField(const QString &what, QWidget *table, QWidget *parent = nullptr);

    /// Another table is narrowed from now on.
    void setTable(QWidget *table) { m_table = table; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enterTable();

    QWidget *m_table;
};

} // namespace ansinh
