// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_menu.h"

#include "ui/tables/column_memory.h"
#include "ui/widgets/cell_block.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ansinh {

ColumnMenu::ColumnMenu(ColumnMemory &memory, QWidget *parent) : QMenu(tr("&Columns"), parent), m_memory(memory)
{
    setObjectName(QStringLiteral("columnMenu"));
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    const QHeaderView &head = *m_memory.head();
    for (int seen = 0; seen < head.count(); ++seen) {
        const int column = head.logicalIndex(seen);
        // In a menu "&" would be a key to press.
        QString name = columnName(*head.model(), column).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *choice = addAction(name.isEmpty() ? tr("Column %1").arg(column + 1) : name);
        choice->setCheckable(true);
        choice->setChecked(!head.isSectionHidden(column));
        choice->setData(column);
        connect(choice, &QAction::toggled, this, [this, column](bool isShown) {
            m_memory.setShown(column, isShown);
            allow();
        });
    }
    addSeparator();
    addAction(tr("As at the &start"), this, [this] {
        m_memory.restoreStart();
    })->setObjectName(QStringLiteral("columnsAsAtStart"));
    allow();
}

void ColumnMenu::allow()
{
    for (QAction *choice : actions()) {
        if (choice->isCheckable())
            choice->setEnabled(m_memory.canHide(choice->data().toInt()));
    }
}

bool ColumnMenu::toggle(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggle(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice
        = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isChoice || !toggle(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace ansinh
