// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window.h"

#include "tests/support/catch.h"
#include "tests/ui/support/hands.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QProgressBar>
#include <QTest>

namespace ansinh::test {

Office::Office()
    : m_settings(std::make_unique<Settings>(in(m_folder, "ansinh.ini"))),
      m_program(std::make_unique<Program>(*qApp, *m_settings, today()))
{
    QObject::connect(&m_patience, &QTimer::timeout, [seen = QPointer<QDialog>()]() mutable {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        const auto *busy = dialog ? dialog->findChild<QProgressBar *>() : nullptr;
        if (busy && busy->isVisible())
            return; // it works; nobody has to answer
        if (dialog && dialog == seen)
            dialog->reject();
        seen = dialog;
    });
    m_patience.start(2'000);
}

Office::~Office()
{
    CHECK_FALSE(stopAwaiting());
}

void Office::start(const QString &book)
{
    m_program->start(book);
    activate();
}

void Office::activate() const
{
    window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window()));
}

QWidget *Office::seen(const char *name) const
{
    for (QWidget *widget : window().findChildren<QWidget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    FAIL("Nobody sees " << name);
    return nullptr;
}

void Office::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void Office::settle() const
{
    // What a key sets off may wait for its turn several times: a cell closes, is written, is shown anew.
    for (int turn = 0; turn < 4; ++turn)
        QApplication::processEvents();
}

void Office::type(const char *text) const
{
    // Each letter goes to whatever has the keyboard by then: the first may have opened a cell.
    for (const QChar letter : QString::fromUtf8(text)) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
}

} // namespace ansinh::test
