// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/widgets/roles.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// Views are scrolled a moment after they are laid out.
void rest(const Office &office)
{
    office.settle();
    QTest::qWait(60);
}

QString chosenIn(const Office &office, const char *view)
{
    return office.seen<QAbstractItemView>(view)->currentIndex().data(CodeRole).toString();
}

void choose(const Office &office, const char *view, const char *code)
{
    auto *shown = office.seen<QAbstractItemView>(view);
    const auto found = shown->model()->match(shown->model()->index(0, 0), CodeRole, QString::fromLatin1(code), 1,
                                             Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE_FALSE(found.isEmpty());
    shown->setFocus();
    shown->setCurrentIndex(found.first());
    office.settle();
}

} // namespace

TEST_CASE("Back and forward lead to the tab, the filter and the row where one was")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_9, Qt::ControlModifier);
    office.seen<QTabBar>("directoryTabs")->setCurrentIndex(1);
    office.press(Qt::Key_Down);
    const QString area = chosenIn(office, "areaTable");
    office.press(Qt::Key_2, Qt::ControlModifier);
    choose(office, "taskResults", "4");
    office.seen<QTabBar>("taskTabs")->setCurrentIndex(1);
    office.press(Qt::Key_8, Qt::ControlModifier);
    office.seen<QTabBar>("planTabs")->setCurrentIndex(1);
    choose(office, "contradictionTable", "MT03");
    office.press(Qt::Key_3, Qt::ControlModifier);
    office.press(Qt::Key_L, Qt::ControlModifier);
    office.type("bao hiem");

    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("plan"));
    CHECK(chosenIn(office, "contradictionTable") == QStringLiteral("MT03"));
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("tasks"));
    CHECK(chosenIn(office, "taskResults") == QStringLiteral("4"));
    CHECK(office.seen("indicatorGrid"));
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("directory"));
    CHECK(chosenIn(office, "areaTable") == area);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("areaTable"));
    for (int i = 0; i < 3; ++i)
        office.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("targets"));
    CHECK(office.seen<QLineEdit>("targetFilter")->text() == QStringLiteral("bao hiem"));
}

TEST_CASE("A link that changes a page does not change where back leads to on it")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.window().go({QStringLiteral("tasks"), QStringLiteral("1.1"), QStringLiteral("LDTBXH"), {}});
    choose(office, "taskResults", "5.1");
    office.window().go({QStringLiteral("journal"), {}, {}, {}});
    office.window().go({QStringLiteral("tasks"), {}, QStringLiteral("TYT"), {}});
    CHECK(office.seen<QComboBox>("organisationChoice")->currentData().toString() == QStringLiteral("TYT"));
    office.press(Qt::Key_Left, Qt::AltModifier);
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("tasks"));
    CHECK(office.seen<QComboBox>("organisationChoice")->currentIndex() == 0);
    CHECK(chosenIn(office, "taskResults") == QStringLiteral("5.1"));
}

TEST_CASE("The history of a figure is a place of its own: back leads to it, and from it to the journal")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_3, Qt::ControlModifier);
    choose(office, "targetTable", "CT14");
    office.press(Qt::Key_F4);
    REQUIRE(office.seen("historyTable"));
    office.press(Qt::Key_1, Qt::ControlModifier);
    office.window().go({QStringLiteral("journal"), {}, {}, {}});
    CHECK(office.seen("journalTable"));
    office.press(Qt::Key_Left, Qt::AltModifier);
    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window().currentPage() == QStringLiteral("journal"));
    CHECK(office.seen("historyTable"));
}

TEST_CASE("Theme and size of the text leave page, tab, row, filter and what has the keyboard as they are")
{
    Office office;
    office.start(sampleIn(office.folder()));
    SECTION("tasks")
    {
        office.press(Qt::Key_2, Qt::ControlModifier);
        choose(office, "taskResults", "6.2");
        office.seen<QComboBox>("stateChoice")->setCurrentIndex(1);
        office.seen<QTabBar>("taskTabs")->setCurrentIndex(1);
        office.seen("indicatorGrid")->setFocus();
        const QString before = chosenIn(office, "taskResults");
        const int key = GENERATE(int(Qt::Key_D), int(Qt::Key_Plus));
        office.press(key, key == Qt::Key_D ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
        office.activate();
        rest(office);
        CHECK(office.window().currentPage() == QStringLiteral("tasks"));
        CHECK(chosenIn(office, "taskResults") == before);
        CHECK(office.seen<QComboBox>("stateChoice")->currentIndex() == 1);
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("indicatorGrid"));
        office.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(office.window().currentPage() == QStringLiteral("today"));
    }
    SECTION("targets, far down")
    {
        office.press(Qt::Key_3, Qt::ControlModifier);
        choose(office, "targetTable", "CT31");
        rest(office);
        REQUIRE(office.seen<QTableView>("targetTable")->verticalScrollBar()->value() > 0);
        const auto top = [&] { return office.seen<QTableView>("targetTable")->rowAt(1); };
        const int before = top();
        office.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        rest(office);
        CHECK(chosenIn(office, "targetTable") == QStringLiteral("CT31"));
        CHECK(std::abs(top() - before) <= 1);
    }
    SECTION("a topic of the help")
    {
        office.press(Qt::Key_8, Qt::ControlModifier);
        office.press(Qt::Key_F1);
        office.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        rest(office);
        CHECK(office.seen<QTextBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("Kế hoạch")));
    }
}
