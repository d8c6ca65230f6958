// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/result_field.h"

#include "core/text/normalise.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

namespace ansinh {

ResultField::ResultField(const QString &objectName, const QString &name, const QString &hint, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setToolTip(hint);
    setPlaceholderText(hint);
    setTabChangesFocus(true);
    setMinimumHeight(fontMetrics().height() + 16);
}

QString ResultField::cleanText() const
{
    return multiLine(toPlainText());
}

bool ResultField::isComposing() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

bool ResultField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isSpentUndo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool isSpentRedo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (isSpentUndo || isSpentRedo) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ResultField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu only borrows the keyboard.
    if (event->reason() != Qt::PopupFocusReason)
        emit fieldLeft();
}

} // namespace ansinh
