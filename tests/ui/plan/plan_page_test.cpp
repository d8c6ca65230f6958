// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/hands.h"
#include "tests/ui/support/window.h"
#include "ui/plan/plan_page.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/roles.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace ansinh;
using namespace ansinh::test;

namespace {

PlanPage *planOf(const Office &office)
{
    office.window().showPage(QStringLiteral("plan"));
    QApplication::processEvents();
    auto *page = office.window().findChild<PlanPage *>();
    REQUIRE(page);
    return page;
}

Place placeOf(const char *code)
{
    return {QStringLiteral("plan"), QString::fromUtf8(code), {}, {}};
}

/// Enter on the line, another place by the arrow keys, the reason, Enter.
void decideByKeyboard(const Office &office, int key, const QString &reason)
{
    office.window().activateWindow();
    office.seen("contradictionTable")->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return office.seen("contradictionTable")->hasFocus(); }));
    inNextDialog([&](QDialog &dialog) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        auto *field = dialog.findChild<QPlainTextEdit *>(QStringLiteral("decisionReason"));
        field->setFocus();
        field->selectAll();
        commitText(reason);
        confirm(dialog, "decisionTake");
    });
    office.press(Qt::Key_Return);
}

std::vector<Decision> decisionsIn(const Office &office)
{
    const auto decisions = office.desk().book().decisions().all();
    REQUIRE(decisions);
    return *decisions;
}

} // namespace

TEST_CASE("A contradiction is decided by keyboard, with its reason, and can be decided anew and undone")
{
    Office office;
    office.start(sampleIn(office.folder()));
    planOf(office)->goTo(placeOf("MT01"));
    const size_t before = decisionsIn(office).size();
    decideByKeyboard(office, Qt::Key_Down, QStringLiteral("Theo hướng dẫn của thị xã"));
    REQUIRE(decisionsIn(office).size() == before + 1);
    CHECK(decisionsIn(office).back().item == QStringLiteral("MT01"));
    CHECK(decisionsIn(office).back().reason == QStringLiteral("Theo hướng dẫn của thị xã"));
    const Plan plan = *office.desk().book().plans().latest();
    const std::vector<ContradictionPlace> &places = plan.contradiction(QStringLiteral("MT01"))->places;
    CHECK(decisionsIn(office).back().choice == places[1].key);
    CHECK(office.seen<QTextBrowser>("contradictionPanel")
              ->toPlainText()
              .contains(QStringLiteral("Theo hướng dẫn của thị xã")));
    CHECK(office.seen<QTableView>("contradictionTable")->currentIndex().data(CodeRole) == QStringLiteral("MT01"));
    decideByKeyboard(office, Qt::Key_Up, QStringLiteral("Thị xã đã sửa"));
    CHECK(decisionsIn(office).back().choice == places[0].key);
    REQUIRE(office.desk().undo());
    REQUIRE(office.desk().undo());
    CHECK(decisionsIn(office).size() == before);
}

TEST_CASE("Without a reason nothing is decided, and asking what would change leaves the book as it is")
{
    Office office;
    office.start(sampleIn(office.folder()));
    planOf(office)->goTo(placeOf("MT01"));
    const size_t before = decisionsIn(office).size();
    inNextDialog([](QDialog &dialog) {
        const auto *effect = dialog.findChild<QLabel *>(QStringLiteral("decisionEffect"));
        CHECK_FALSE(effect->text().contains(QStringLiteral("CT08")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK(effect->text().contains(QStringLiteral("CT08")));
        CHECK(effect->text().contains(QStringLiteral("100%&nbsp;→&nbsp;50%")));
        confirm(dialog, "decisionTake");
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<QLabel *>(QStringLiteral("decisionMissing"))->isVisible());
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("decisionReason"));
    });
    office.seen<QPushButton>("decideButton")->setFocus();
    office.press(Qt::Key_Space);
    CHECK(decisionsIn(office).size() == before);
    CHECK(office.desk().book().undoable()->action.kind != QStringLiteral("decide"));
}

TEST_CASE("A place leads to the task, the contradiction or the document that it names")
{
    Office office;
    office.start(sampleIn(office.folder()));
    PlanPage *page = planOf(office);
    page->goTo({QStringLiteral("plan"), {}, {}, QStringLiteral("nguoi co cong")});
    page->goTo(placeOf("1.1"));
    CHECK(office.seen<QTreeView>("taskTree")->currentIndex().data(CodeRole) == QStringLiteral("1.1"));
    page->goTo(placeOf("MT05"));
    CHECK(office.seen<QTabBar>("planTabs")->currentIndex() == 1);
    CHECK(office.seen<QTableView>("contradictionTable")->currentIndex().data(CodeRole) == QStringLiteral("MT05"));
    page->goTo(placeOf("42-NQ/TW"));
    CHECK(office.seen<QTextBrowser>("documentsPanel")->textCursor().selectedText() == QStringLiteral("42-NQ/TW"));
    page->goTo(placeOf("no such thing"));
    CHECK(office.seen<QTabBar>("planTabs")->currentIndex() == 3);
}

TEST_CASE("A printed table knows by its page what is filtered, the day, and that the book is a sample")
{
    Office office;
    office.start(sampleIn(office.folder()));
    PlanPage *page = planOf(office);
    page->goTo({QStringLiteral("plan"), {}, {}, QStringLiteral("giao duc")});
    auto *tools = office.seen<QTreeView>("taskTree")->findChild<TableTools *>();
    REQUIRE(tools);
    CHECK(tools->table().subtitle.contains(QStringLiteral("giao duc")));
    CHECK_FALSE(tools->table().footLine.isEmpty());
    const Document document = tools->document();
    CHECK(document.pageLine.contains(QStringLiteral("02/11/2026")));
    CHECK(document.pageLine.contains(QStringLiteral("Phường 2")));
    CHECK(std::get<Paragraph>(document.sections.front().blocks.front()).plainText() == QStringLiteral("Phường 2"));
    const QSignalSpy told(page, &Page::told);
    REQUIRE(tools->saveXlsx(in(office.folder(), "nhiem-vu.xlsx")));
    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toString().contains(QStringLiteral("nhiem-vu.xlsx")));
}

TEST_CASE("Tab goes round each tab of the plan, and Down leads from the filter to its table")
{
    Office office;
    office.start(sampleIn(office.folder()));
    PlanPage *page = planOf(office);
    page->goTo(placeOf("MT05"));
    office.seen("planFilter")->setFocus();
    office.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("contradictionTable"));
    QStringList visited;
    for (int i = 0; i < 30 && !visited.contains(QStringLiteral("yearChoice")); ++i) {
        office.press(Qt::Key_Tab);
        visited += QApplication::focusWidget()->objectName();
    }
    CHECK(visited.contains(QStringLiteral("decideButton")));
    CHECK(visited.last() == QStringLiteral("yearChoice"));
}

TEST_CASE("The plan's tables bring their tools with them, one at a time")
{
    Office office;
    office.start(sampleIn(office.folder()));
    PlanPage *page = planOf(office);
    CHECK(office.seen("tableTools")->isEnabled());
    page->goTo(placeOf("MT05"));
    CHECK(office.seen("tableTools")->isEnabled());
    page->goTo(placeOf("42-NQ/TW"));
    for (const QWidget *tools : page->findChildren<QWidget *>(QStringLiteral("tableTools")))
        CHECK_FALSE(tools->isVisible());
}
