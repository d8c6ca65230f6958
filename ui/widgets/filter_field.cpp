// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_field.h"

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

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ansinh
