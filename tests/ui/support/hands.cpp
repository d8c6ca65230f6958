// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/hands.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace ansinh::test {

namespace {

QPointer<QTimer> s_watch; ///< waits for a dialog

void act(QDialog &dialog, const std::function<void(QDialog &)> &what)
{
    dialog.activateWindow();
    (void)QTest::qWaitFor([&] { return dialog.isAncestorOf(QApplication::focusWidget()); }, 1'000);
    what(dialog);
    if (dialog.isVisible())
        dialog.close();
}

} // namespace

void inNextDialog(std::function<void(QDialog &)> what)
{
    CHECK_FALSE(stopAwaiting());
    s_watch = new QTimer(qApp);
    QObject::connect(s_watch, &QTimer::timeout, s_watch, [watch = s_watch.data(), what = std::move(what)] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        s_watch.clear();
        watch->stop();
        watch->deleteLater();
        act(*dialog, what);
    });
    s_watch->start(10);
}

bool stopAwaiting()
{
    const bool wasAwaiting = s_watch;
    delete s_watch;
    return wasAwaiting;
}

void confirm(QWidget &dialog, const char *button)
{
    auto *found = dialog.findChild<QPushButton *>(QString::fromLatin1(button));
    REQUIRE(found);
    QTest::keyClick(found, Qt::Key_Space);
}

void commitText(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    REQUIRE(QApplication::focusWidget());
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    QApplication::processEvents();
}

void typeInto(QWidget *field, const char *text)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(text));
    QApplication::sendEvent(field, &event);
}

} // namespace ansinh::test
