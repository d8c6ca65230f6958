// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/hands.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QTimer>

namespace ansinh::test {

namespace {

constexpr int kPatience = 4'000; ///< milliseconds

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
    auto *watch = new QTimer(qApp);
    watch->setInterval(10);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, what = std::move(what)] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        watch->stop();
        watch->deleteLater();
        act(*dialog, what);
    });
    watch->start();
    // Whoever waits for a dialog that never comes does not act in another test's.
    QTimer::singleShot(kPatience, watch, [watch] { watch->deleteLater(); });
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
