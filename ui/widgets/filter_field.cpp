// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_field.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace ansinh {

FilterField::FilterField(const QString &what, QWidget *table, QWidget *parent) : QLineEdit(parent), m_table(table)
{
    setPlaceholderText(what + QStringLiteral("  Ctrl+L"));
    setAccessibleName(what);
    setToolTip(what + QStringLiteral(" (Ctrl+L)"));
    setClearButtonEnabled(true);
    setMinimumWidth(240);
}

/// What was current may have been narrowed away: then the first row is.
void FilterField::enterTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    auto *view = qobject_cast<QAbstractItemView *>(m_table);
    if (view && view->model() && !view->currentIndex().isValid())
        view->setCurrentIndex(view->model()->index(0, 0));
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)
        enterTable();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ansinh
