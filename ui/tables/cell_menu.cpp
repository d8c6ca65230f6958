// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_menu.h"

#include "ui/widgets/grid_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>

namespace ansinh {

namespace {

/// Why nothing of what is chosen can be emptied; empty: it can.
QString whyNotEmptied(const QModelIndexList &cells)
{
    const auto isTyped = [](const QModelIndex &cell) { return cell.flags().testFlag(Qt::ItemIsEditable); };
    if (std::none_of(cells.begin(), cells.end(), isTyped))
        return CellMenu::tr("Nothing is typed into this cell, so there is nothing to empty.");
    const bool isFilled = std::any_of(cells.begin(), cells.end(), [&](const QModelIndex &cell) {
        return isTyped(cell) && !cell.data(Qt::EditRole).toString().isEmpty();
    });
    return isFilled ? QString() : CellMenu::tr("The cell is empty already.");
}

} // namespace

CellMenu::CellMenu(QAbstractItemView *view, const QMenu &tableMenu)
    : QObject(view), m_view(view), m_grid(qobject_cast<GridView *>(view)), m_menu(new QMenu(view))
{
    m_menu->setObjectName(QStringLiteral("cellMenu"));
    m_menu->setAccessibleName(tr("Cell"));
    m_menu->setToolTipsVisible(true);
    if (m_grid) {
        m_paste = made("cellPaste", tr("&Paste"), QKeySequence::Paste);
        m_empty = made("cellEmpty", tr("&Empty"), QKeySequence(Qt::Key_Delete));
        connect(m_paste, &QAction::triggered, m_grid, &GridView::paste);
        connect(m_empty, &QAction::triggered, m_grid, &GridView::clearSelected);
    }
    m_end = m_menu->addSeparator();
    m_menu->addActions(tableMenu.actions());
}

/// The key is only shown: the table hears it itself.
QAction *CellMenu::made(const char *name, const QString &text, const QKeySequence &key)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void CellMenu::add(QAction *action)
{
    m_menu->insertAction(m_end, action);
}

void CellMenu::allow(QAction &action, const QString &whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    action.setToolTip(whyNot.isEmpty() ? QString(action.text()).remove(QLatin1Char('&')) : whyNot);
    action.setStatusTip(whyNot);
}

void CellMenu::judge()
{
    if (!m_grid)
        return;
    const QModelIndex current = m_grid->currentIndex();
    allow(*m_paste,
          !current.isValid() ? tr("Choose a cell first.")
              : QApplication::clipboard()->text().isEmpty()
              ? tr("The clipboard is empty. Copy cells first, for instance in Excel.")
              : QString());
    allow(*m_empty, whyNotEmptied(m_grid->selectionModel()->selectedIndexes()));
}

void CellMenu::popup(const QPoint &global)
{
    judge();
    emit opening();
    m_menu->popup(global);
}

void CellMenu::popupAtCell()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_view->scrollTo(current);
    const QRect cell = m_view->visualRect(current);
    const QPoint at = cell.isValid() ? QPoint(cell.left() + cell.width() / 3, cell.bottom()) : QPoint();
    popup(m_view->viewport()->mapToGlobal(at));
    // Where the keyboard opened it, the keyboard is in it.
    for (QAction *action : m_menu->actions()) {
        if (action->isEnabled() && !action->isSeparator())
            return m_menu->setActiveAction(action);
    }
}

} // namespace ansinh
