// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QTest>

namespace ansinh::test {

Office::Office()
    : m_settings(std::make_unique<Settings>(in(m_folder, "ansinh.ini"))),
      m_program(std::make_unique<Program>(*qApp, *m_settings, today()))
{
}

Office::~Office() = default;

void Office::start(const QString &book)
{
    m_program->start(book);
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
    QApplication::processEvents();
}

void Office::type(const char *text) const
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

} // namespace ansinh::test
