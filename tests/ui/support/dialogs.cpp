// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/dialogs.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTimer>
#include <QWidget>

namespace ansinh::test {

void inNextDialog(std::function<void(QWidget &)> act)
{
    QTimer::singleShot(20, qApp, [act = std::move(act)] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        act(*dialog);
        if (dialog->isVisible())
            dialog->close();
    });
}

void typeInto(QWidget *field, const char *text)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(text));
    QApplication::sendEvent(field, &event);
}

} // namespace ansinh::test
