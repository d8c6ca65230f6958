// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/journeys/content.h"
#include "tests/ui/targets/targets_support.h"
#include "tests/ui/tasks/tasks_support.h"
#include "ui/shell/book_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kAreas = 12;

void beginBook(Office &office)
{
    office.start({});
    office.window().findChild<BookActions *>()->createBook(in(office.folder(), "new"));
    REQUIRE(office.desk().hasBook());
}

void addAreas(Office &office)
{
    office.window().go({QStringLiteral("directory"), {}, QStringLiteral("areas"), {}});
    inNextDialog([](QDialog &dialog) {
        typeInto(dialog.findChild<QWidget *>(QStringLiteral("areaNames")), "Khu phố 1…12");
        confirm(dialog);
    });
    office.press(Qt::Key_Insert);
    REQUIRE(office.desk().book().directory().areas()->size() == kAreas);
}

void renameStation(Office &office)
{
    office.window().go({QStringLiteral("directory"), QStringLiteral("TYT"), {}, {}});
    office.activate();
    inNextDialog([](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("renameName"));
        name->selectAll();
        typeInto(name, "Trạm Y tế Phường 2 mới");
        auto *from = dialog.findChild<QLineEdit *>(QStringLiteral("renameFrom"));
        from->selectAll();
        typeInto(from, "1/7/2026");
        confirm(dialog);
    });
    office.press(Qt::Key_F2);
    const Plan plan = office.desk().book().plans().latest().value();
    const Organisation *station = plan.organisation(Code<Organisation>(QStringLiteral("TYT")));
    CHECK(station->nameOn(QDate(2026, 7, 1)) == QStringLiteral("Trạm Y tế Phường 2 mới"));
    CHECK(station->nameOn(QDate(2026, 6, 30)) != station->nameOn(QDate(2026, 7, 1)));
}

/// Every denominator of the plan, each with its source.
void enterDenominators(const Office &office, const TargetHands &hands)
{
    GridView *table = hands.denominators();
    const int count = table->model()->rowCount();
    REQUIRE(count > 5);
    for (int row = 0; row < count; ++row) {
        hands.goTo(table, table->model()->index(row, 3));
        inNextDialog([](QDialog &dialog) {
            typeInto(dialog.findChild<QWidget *>(QStringLiteral("askedLine")), "Niên giám thống kê");
            dialog.accept();
        });
        hands.enter("10.000");
    }
    const auto all = office.desk().book().references().denominators();
    REQUIRE(all);
    REQUIRE(static_cast<int>(all->size()) == count);
}

void chooseYes(const Office &office)
{
    office.press(Qt::Key_F2);
    office.press(Qt::Key_Down);
    office.press(Qt::Key_Return);
}

/// The khu phố one below the other, from the first on.
void enterParts(const Office &office, const TargetHands &hands, const char *target, int column,
                const QStringList &cells)
{
    hands.goTo(target, column);
    office.press(Qt::Key_Return, Qt::ControlModifier);
    hands.goTo(hands.table(), hands.table()->model()->index(1, column));
    for (const QString &cell : cells)
        hands.enterText(cell);
    office.press(Qt::Key_Escape);
    office.press(Qt::Key_Escape);
    REQUIRE(hands.table()->model()->rowCount() == 37);
}

void enterWholeWard(const Office &office, const TargetHands &hands)
{
    const Plan plan = office.desk().book().plans().latest().value();
    for (const Target &target : plan.targets) {
        const QByteArray code = target.code.text.toLatin1();
        const bool isRatio = target.kind == TargetKind::Ratio;
        hands.goTo(code, isRatio ? FigureRow::NumeratorColumn : FigureRow::ValueColumn);
        if (target.kind == TargetKind::YesNo)
            chooseYes(office);
        else
            hands.enter(isRatio ? "9.000" : "30");
    }
}

void enterStates(const TargetHands &hands)
{
    hands.goTo("CT03", FigureRow::ValueColumn);
    hands.enterText(QStringLiteral("không phát sinh"));
    hands.goTo("CT12", FigureRow::ValueColumn);
    hands.enterText(QStringLiteral("không đánh giá được"));
    hands.goTo("CT20", FigureRow::NumeratorColumn);
    hands.enterText(QStringLiteral("chưa có số liệu"));
}

void pasteBlock(const Office &office, const TargetHands &hands)
{
    QApplication::clipboard()->setText(QStringLiteral("4.500\t10.000\n600\t10.000\n1.400\t10.000\n"));
    hands.goTo("CT14", FigureRow::NumeratorColumn);
    inNextDialog([](QDialog &dialog) { dialog.accept(); });
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(figureIn(office, "CT16")->numerator == Decimal::fromWhole(1400));
}

/// The stated whole and the sum of the khu phố differ until it is said which holds.
void decideDispute(const Office &office, const TargetHands &hands)
{
    enterParts(office, hands, "CT29", FigureRow::NumeratorColumn, QStringList(kAreas, QStringLiteral("500/600")));
    const auto isOpen
        = [&] { return office.desk().status(office.desk().wholeYear())->targets[28].disputes.front().isOpen; };
    REQUIRE(isOpen());
    hands.goTo("CT29", FigureRow::NameColumn);
    inNextDialog([](QDialog &dialog) {
        dialog.findChild<QRadioButton *>(QStringLiteral("choice_areas"))->click();
        typeInto(dialog.findChild<QWidget *>(QStringLiteral("decisionReason")), "đã rà soát từng khu phố");
        confirm(dialog, "decisionTake");
    });
    office.press(Qt::Key_F7);
    CHECK_FALSE(isOpen());
}

void assign(const Office &office, const TargetHands &hands)
{
    hands.showColumns(1);
    REQUIRE_FALSE(hands.table()->isColumnHidden(FigureRow::AssignedColumn));
    hands.goTo("CT14", FigureRow::AssignedColumn);
    hands.enter("44,5");
    hands.goTo("CT31", FigureRow::AssignedColumn);
    hands.enter("400");
    CHECK(office.desk().book().references().assigned()->size() == 2);
}

void reportTasks(Office &office)
{
    const Plan plan = office.desk().book().plans().latest().value();
    for (const Task &task : plan.tasks) {
        office.window().go({QStringLiteral("tasks"), task.code.text, {}, {}});
        office.activate();
        enterResult(office);
        commitText(QStringLiteral("Đã thực hiện nhiệm vụ %1").arg(task.code.text));
        office.press(Qt::Key_Tab);
    }
    const auto results = office.desk().book().results().in(office.desk().wholeYear());
    REQUIRE(results);
    CHECK(results->size() == plan.tasks.size());
    openPlace(office, "3", "LDTBXH");
    enterGrid(office);
    office.type("12");
    endCell(office);
    CHECK(valuesIn(office, "3", "LDTBXH").size() == 1);
}

void decideContradiction(const Office &office)
{
    office.window().go({QStringLiteral("plan"), QStringLiteral("MT01"), {}, {}});
    office.activate();
    office.seen("contradictionTable")->setFocus();
    inNextDialog([](QDialog &dialog) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        typeInto(dialog.findChild<QWidget *>(QStringLiteral("decisionReason")), "Theo hướng dẫn của thị xã");
        confirm(dialog, "decisionTake");
    });
    office.press(Qt::Key_Return);
    const auto decisions = office.desk().book().decisions().all();
    REQUIRE(decisions);
    CHECK(decisions->back().item == QStringLiteral("MT01"));
}

void workThroughTheYear(Office &office)
{
    addAreas(office);
    office.activate();
    const TargetHands hands(office);
    hands.showColumns(2);
    enterDenominators(office, hands);
    enterWholeWard(office, hands);
    enterStates(hands);
    hands.goTo("CT13", FigureRow::NumeratorColumn);
    office.press(Qt::Key_Delete);
    enterParts(office, hands, "CT13", FigureRow::NumeratorColumn, QStringList(kAreas, QStringLiteral("1/1")));
    pasteBlock(office, hands);
    decideDispute(office, hands);
    assign(office, hands);
    reportTasks(office);
    decideContradiction(office);
    renameStation(office);
    office.activate();
}

int pressUntilSpent(const Office &office, int key, const std::function<bool()> &isLeft)
{
    constexpr int kMost = 400;
    int steps = 0;
    for (; isLeft() && steps < kMost; ++steps)
        office.press(key, Qt::ControlModifier);
    return steps;
}

} // namespace

TEST_CASE("A new book becomes a full year by keyboard; undo takes all of it back, redo brings all of it again")
{
    Office office;
    beginBook(office);
    const Book &book = office.desk().book();
    const BookContent begun = contentOf(book.path());
    workThroughTheYear(office);
    const Result<Status> &status = office.desk().status(office.desk().wholeYear());
    REQUIRE(status);
    REQUIRE(status->targets.size() == 37);
    for (const Assessment &target : status->targets) {
        INFO(target.target.text.toStdString());
        CHECK((target.measured.value || target.measured.state));
    }
    CHECK(figureIn(office, "CT03")->state == FigureState::NoneArisen);
    CHECK(figureIn(office, "CT06")->isYes());
    CHECK_FALSE(figureIn(office, "CT13"));
    CHECK(status->targets[12].measured.denominator == Decimal::fromWhole(kAreas));
    const BookContent full = contentOf(book.path());
    CHECK_FALSE(differenceOf(begun, full).isEmpty());
    office.press(Qt::Key_1, Qt::ControlModifier);
    const int undone = pressUntilSpent(office, Qt::Key_Z, [&] { return book.undoable().has_value(); });
    CHECK(undone > 70);
    CHECK(differenceOf(begun, contentOf(book.path())).toStdString() == "");
    const int redone = pressUntilSpent(office, Qt::Key_Y, [&] { return book.redoable().has_value(); });
    CHECK(redone == undone);
    CHECK(differenceOf(full, contentOf(book.path())).toStdString() == "");
}
