// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/shell/pages.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace ansinh;
using namespace ansinh::test;

namespace {

bool needsName(const QAccessibleInterface &node)
{
    switch (node.role()) {
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTabList:
    case QAccessible::PageTab:
    case QAccessible::MenuItem: return true;
    default: return false;
    }
}

QString described(const QAccessibleInterface &node)
{
    const QObject *object = node.object();
    return object ? QString::fromLatin1(object->metaObject()->className()) + QLatin1Char(' ') + object->objectName()
                  : QStringLiteral("no object, role %1").arg(node.role());
}

/// Every control below that a screen reader could not name.
QStringList unnamed(QAccessibleInterface *node)
{
    QStringList found;
    if (!node || node->state().invisible)
        return found;
    if (needsName(*node) && node->text(QAccessible::Name).trimmed().isEmpty())
        found += described(*node);
    const bool isView = node->tableInterface() != nullptr;
    for (int i = 0; !isView && i < node->childCount(); ++i)
        found += unnamed(node->child(i));
    return found;
}

QStringList unnamedIn(const Office &office)
{
    return unnamed(QAccessible::queryAccessibleInterface(&office.window()));
}

constexpr const char *kPages[]
    = {"today", "tasks", "targets", "collection", "charts", "report", "sending", "plan", "directory", "journal", "settings", "help"};

} // namespace

TEST_CASE("Every control of every page has a name for who cannot see it")
{
    Office office;
    office.start({});
    CHECK(unnamedIn(office).join(QLatin1Char('\n')) == QString());
    office.window().open(GENERATE(true, false) ? sampleIn(office.folder()) : emptyIn(office.folder()));
    for (const char *page : kPages) {
        INFO(page);
        office.window().showPage(QString::fromLatin1(page));
        CHECK(unnamedIn(office).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("The walk would see a control without a name")
{
    Office office;
    office.start({});
    QPushButton nameless(&office.window());
    nameless.show();
    CHECK(unnamedIn(office).size() == 1);
}

TEST_CASE("Tab reaches everything that takes the keyboard, and comes back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const char *page = GENERATE(from_range(std::begin(kPages), std::end(kPages)));
    INFO(page);
    office.window().showPage(QString::fromLatin1(page));
    office.seen("yearChoice")->setFocus();
    QStringList visited;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        if (focus->objectName() == QStringLiteral("yearChoice"))
            break;
        visited += focus->objectName();
    }
    INFO(visited.join(QLatin1Char(' ')).toStdString());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("yearChoice"));
    CHECK(visited.size() >= 3);
}

TEST_CASE("The window fits a screen of 1366 by 768 on every page")
{
    Office office;
    office.start(sampleIn(office.folder()));
    for (const char *page : kPages) {
        INFO(page);
        office.window().showPage(QString::fromLatin1(page));
        QApplication::processEvents();
        CHECK(office.window().minimumSizeHint().width() <= 1366);
        CHECK(office.window().minimumSizeHint().height() <= 740);
    }
}

TEST_CASE("In a small window everything is reached: what takes the keyboard scrolls into sight")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.window().resize(683, 384);
    const char *page = GENERATE(from_range(std::begin(kPages), std::end(kPages)));
    INFO(page);
    office.window().showPage(QString::fromLatin1(page));
    QApplication::processEvents();
    REQUIRE(office.window().size() == QSize(683, 384));
    office.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&office.window()));
    office.seen("findBox")->setFocus();
    for (int i = 0; i < 40; ++i) {
        INFO(i);
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QApplication::processEvents();
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        INFO(focus->objectName().toStdString());
        CHECK_FALSE(focus->visibleRegion().isEmpty());
        if (focus->objectName() == QStringLiteral("findBox"))
            break;
    }
}

TEST_CASE("A message leaves a page as high as the window, and large text cuts nothing in the head of a page")
{
    Office office;
    const bool isLarge = GENERATE(false, true);
    office.settings().setTextSize(isLarge ? Settings::kLargestText : Settings::kUsualText);
    office.start(sampleIn(office.folder()));
    office.window().resize(1366, 740);
    const auto *pages = office.window().findChild<Pages *>();
    const auto *area = qobject_cast<QScrollArea *>(pages->parentWidget()->parentWidget());
    REQUIRE(area);
    for (const char *name : kPages) {
        INFO(name);
        office.window().showPage(QString::fromLatin1(name));
        pages->current()->findChild<Notice *>()->warn(QStringLiteral("Tử số lớn hơn mẫu số. ").repeated(8));
        office.settle();
        if (!isLarge)
            CHECK(area->verticalScrollBar()->maximum() == 0);
        const auto *head = pages->current()->findChild<QWidget *>(QStringLiteral("pageHead"));
        for (const QWidget *part : head->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!part->isVisible())
                continue;
            INFO(part->objectName().toStdString());
            CHECK(part->width() >= part->minimumSizeHint().width());
            CHECK(head->rect().contains(part->geometry()));
        }
    }
}
