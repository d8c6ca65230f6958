// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QAction;
class QKeySequence;
class QMenu;

namespace ansinh {

class GridView;

/// The menu of a table's cells: what can be done with them, each with its key and, where it cannot be done now,
/// the reason; below it what can be done with the table. Opened by the right mouse button, the menu key and
/// Shift+F10.
class CellMenu : public QObject
{
    Q_OBJECT

public:
    /// Cells that are filled in can be pasted into and emptied.
    CellMenu(QAbstractItemView *view, const QMenu &tableMenu);

    /// Something that the page does with a cell; it stands below those two. The action keeps its key and its owner.
    void add(QAction *action);
    QMenu *menu() const { return m_menu; }
    void popup(const QPoint &global);
    /// At the cell where the keyboard is.
    void popupAtCell();

    /// Allows an action, or forbids it and says why.
    static void allow(QAction &action, const QString &whyNot);

signals:
    /// Each action may be allowed or forbidden now.
    void opening();

private:
    QAction *made(const char *name, const QString &text, const QKeySequence &key);
    void judge();

    QAbstractItemView *m_view;
    GridView *m_grid; ///< nullptr: nothing is filled in
    QMenu *m_menu;
    QAction *m_paste = nullptr;
    QAction *m_empty = nullptr;
    QAction *m_end; ///< of what is done with cells
};

} // namespace ansinh
