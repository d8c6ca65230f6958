// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ansinh {

class ColumnMemory;

/// The columns of a table to be shown or hidden, several in one go: it stays open until it is left.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(ColumnMemory &memory, QWidget *parent);

    /// Reads the columns again.
    void fill();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggle(QAction *action);
    void allow();

    ColumnMemory &m_memory;
};

} // namespace ansinh
