// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/place.h"
#include "ui/widgets/roles.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// What an input method commits.
void commitText(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    REQUIRE(QApplication::focusWidget());
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    QApplication::processEvents();
}

/// Each key goes where the keyboard is: the first one opens a cell.
void typeInto(const char *text)
{
    for (const char *key = text; *key; ++key)
        QTest::keyClick(QApplication::focusWidget(), *key);
    QApplication::processEvents();
}

/// Ends the open cell; what was typed is taken after the editor has closed.
void endCell(Office &office, int key = Qt::Key_Return)
{
    office.press(key);
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

void openTasks(Office &office)
{
    office.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(office.window().currentPage() == QStringLiteral("tasks"));
}

void open(Office &office, const char *task, const char *organisation)
{
    office.window().go({QStringLiteral("tasks"), QString::fromLatin1(task), QString::fromLatin1(organisation), {}});
    QApplication::processEvents();
}

std::optional<TaskResult> resultIn(Office &office, const char *task, const char *by)
{
    const auto results = office.desk().book().results().in(office.desk().wholeYear());
    REQUIRE(results);
    for (const TaskResult &result : *results) {
        if (result.task.text == QLatin1String(task) && result.by.text == QLatin1String(by))
            return result;
    }
    return {};
}

std::vector<TaskIndicatorValue> valuesIn(Office &office, const char *task, const char *by)
{
    const auto all = office.desk().book().results().indicatorsIn(office.desk().wholeYear());
    REQUIRE(all);
    std::vector<TaskIndicatorValue> values;
    std::copy_if(all->begin(), all->end(), std::back_inserter(values), [&](const TaskIndicatorValue &value) {
        return value.task.text == QLatin1String(task) && value.by.text == QLatin1String(by);
    });
    return values;
}

int rowNamed(const QTableView *grid, const QString &name)
{
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        if (grid->model()->index(row, 0).data(CodeRole).toString() == name)
            return row;
    }
    FAIL("no row " << name.toStdString());
    return -1;
}

/// The grid with the keyboard in the value of the first line.
QTableView *enterGrid(Office &office)
{
    for (int i = 0; i < 3; ++i)
        office.press(Qt::Key_F6);
    auto *grid = office.seen<QTableView>("indicatorGrid");
    REQUIRE(QApplication::focusWidget() == grid);
    grid->setCurrentIndex(grid->model()->index(0, 3));
    return grid;
}

} // namespace

TEST_CASE("A result typed by keyboard is in the book when its field is left, and one undo takes it back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "2.3", "CQ");
    REQUIRE_FALSE(resultIn(office, "2.3", "CQ"));
    office.press(Qt::Key_Return);
    office.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("resultText"));
    commitText(QStringLiteral("Đã tổ chức 03 cuộc kiểm tra"));
    office.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("resultProgress"));
    REQUIRE(resultIn(office, "2.3", "CQ"));
    CHECK(resultIn(office, "2.3", "CQ")->text == QStringLiteral("Đã tổ chức 03 cuộc kiểm tra"));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(resultIn(office, "2.3", "CQ"));
    CHECK(office.seen<QPlainTextEdit>("resultText")->toPlainText().isEmpty());
}

TEST_CASE("Leaving the page or closing the window loses nothing that is being typed")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "2.3", "CQ");
    office.press(Qt::Key_F6);
    office.press(Qt::Key_F6);
    commitText(QStringLiteral("Đang kiểm tra"));
    SECTION("by another page") { office.press(Qt::Key_3, Qt::ControlModifier); }
    SECTION("by closing") { office.window().close(); }
    SECTION("by another task") { open(office, "1.1", "LDTBXH"); }
    REQUIRE(resultIn(office, "2.3", "CQ"));
    CHECK(resultIn(office, "2.3", "CQ")->text == QStringLiteral("Đang kiểm tra"));
}

TEST_CASE("Decomposed Vietnamese is kept precomposed, and an emptied result leaves the book")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "2.3", "CQ");
    office.press(Qt::Key_F6);
    office.press(Qt::Key_F6);
    commitText(QString::fromUtf8("Ti\xe1\xba\xbfn \xc4\x91\xc3\xb4\xcc\xa3")); // "độ" with a combining tone
    office.press(Qt::Key_Tab);
    REQUIRE(resultIn(office, "2.3", "CQ"));
    CHECK(resultIn(office, "2.3", "CQ")->text == QStringLiteral("Tiến độ"));
    office.press(Qt::Key_Backtab, Qt::ShiftModifier);
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.press(Qt::Key_Delete);
    office.press(Qt::Key_Tab);
    CHECK_FALSE(resultIn(office, "2.3", "CQ"));
    CHECK(office.desk().book().undoable()->action.kind == QStringLiteral("remove_result"));
}

TEST_CASE("Typing that rests is written while the cursor stays")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "2.3", "CQ");
    office.press(Qt::Key_F6);
    office.press(Qt::Key_F6);
    commitText(QStringLiteral("Một "));
    QElapsedTimer timer;
    timer.start();
    while (!resultIn(office, "2.3", "CQ") && timer.elapsed() < 8000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 200);
    REQUIRE(resultIn(office, "2.3", "CQ"));
    commitText(QStringLiteral("cuộc"));
    CHECK(office.seen<QPlainTextEdit>("resultText")->toPlainText() == QStringLiteral("Một cuộc"));
    office.press(Qt::Key_Tab);
    CHECK(resultIn(office, "2.3", "CQ")->text == QStringLiteral("Một cuộc"));
}

TEST_CASE("An indicator takes a decimal comma, Delete empties it, undo brings it back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "3", "LDTBXH");
    QTableView *grid = enterGrid(office);
    const QString money = QStringLiteral("Kinh phí vận động “đền ơn đáp nghĩa”");
    grid->setCurrentIndex(grid->model()->index(rowNamed(grid, money), 3));
    typeInto("95,15");
    endCell(office);
    const auto kept = [&]() -> std::optional<Decimal> {
        for (const TaskIndicatorValue &value : valuesIn(office, "3", "LDTBXH")) {
            if (value.indicator == money)
                return value.value;
        }
        return {};
    };
    CHECK(kept() == Decimal::from(QStringLiteral("95.15")).value());
    grid->setCurrentIndex(grid->model()->index(rowNamed(grid, money), 3));
    office.press(Qt::Key_Delete);
    CHECK_FALSE(kept());
    CHECK(office.desk().book().undoable()->action.kind == QStringLiteral("remove_indicator"));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(kept() == Decimal::from(QStringLiteral("95.15")).value());
}

TEST_CASE("A wrong number is explained, the cell stays open with it, and mended it is taken")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "3", "LDTBXH");
    QTableView *grid = enterGrid(office);
    const auto before = valuesIn(office, "3", "LDTBXH");
    typeInto("1x2");
    endCell(office);
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    CHECK(field->text() == QStringLiteral("1x2"));
    CHECK(office.seen<Notice>("pageNotice")->text().contains(QStringLiteral("1x2")));
    CHECK(valuesIn(office, "3", "LDTBXH").size() == before.size());
    office.press(Qt::Key_Escape);
    typeInto("12");
    endCell(office);
    CHECK(grid->model()->index(0, 3).data().toString() == QStringLiteral("12"));
    CHECK(grid->currentIndex().row() == 1);
    typeInto("1.257");
    endCell(office);
    CHECK(grid->model()->index(1, 3).data().toString() == QStringLiteral("1.257"));
}

TEST_CASE("A block from Excel goes in as one change with one undo, or not at all")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "1.1", "LDTBXH");
    const QTableView *grid = enterGrid(office);
    const auto texts = [&] {
        QStringList all;
        for (int row = 0; row < 3; ++row)
            all += grid->model()->index(row, 3).data().toString();
        return all;
    };
    const QStringList before = texts();
    QApplication::clipboard()->setText(QStringLiteral("31\n2.150\nnhiều\n"));
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(texts() == before);
    CHECK(office.seen<Notice>("pageNotice")->text().contains(QStringLiteral("nhiều")));
    QApplication::clipboard()->setText(QStringLiteral("31\n2.150\n7\n"));
    office.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(texts() == QStringList{QStringLiteral("31"), QStringLiteral("2.150"), QStringLiteral("7")});
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(texts() == before);
}

TEST_CASE("An indicator of the officer's own is named, given a unit and a value")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "2.3", "CQ");
    QTableView *grid = enterGrid(office);
    grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, 0));
    office.press(Qt::Key_F2);
    commitText(QStringLiteral("Kiến nghị sau kiểm tra"));
    endCell(office);
    REQUIRE(grid->currentIndex().column() == 1);
    office.press(Qt::Key_F2);
    commitText(QStringLiteral("kiến nghị"));
    endCell(office, Qt::Key_Tab);
    grid->setCurrentIndex(grid->currentIndex().siblingAtColumn(3));
    typeInto("4");
    endCell(office);
    const auto values = valuesIn(office, "2.3", "CQ");
    REQUIRE(values.size() == 1);
    CHECK(values.front().indicator == QStringLiteral("Kiến nghị sau kiểm tra"));
    CHECK(values.front().unit == QStringLiteral("kiến nghị"));
    CHECK(values.front().value == Decimal::fromWhole(4));
}

TEST_CASE("A place chooses task and organisation, or narrows the table to an organisation")
{
    Office office;
    office.start(sampleIn(office.folder()));
    open(office, "2.2", "VHXH");
    const auto *tree = office.seen<QTreeView>("taskResults");
    const auto *parties = office.seen<QTableView>("partyTable");
    CHECK(tree->currentIndex().data(CodeRole).toString() == QStringLiteral("2.2"));
    CHECK(parties->currentIndex().data(CodeRole).toString() == QStringLiteral("VHXH"));
    open(office, "", "TYT");
    CHECK(office.seen<QComboBox>("organisationChoice")->currentData().toString() == QStringLiteral("TYT"));
    CHECK(parties->currentIndex().data(CodeRole).toString() == QStringLiteral("TYT"));
    QStringList shown;
    for (int group = 0; group < tree->model()->rowCount(); ++group) {
        const QModelIndex parent = tree->model()->index(group, 0);
        for (int row = 0; row < tree->model()->rowCount(parent); ++row)
            shown += tree->model()->index(row, 0, parent).data(CodeRole).toString();
    }
    CHECK(shown == QStringList{QStringLiteral("4"), QStringLiteral("6.2")});
}

TEST_CASE("F6 goes round the panes, Ctrl+G offers the sheets")
{
    Office office;
    office.start(sampleIn(office.folder()));
    openTasks(office);
    for (const char *pane : {"partyTable", "resultText", "indicatorGrid", "taskResults"}) {
        office.press(Qt::Key_F6);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(pane));
    }
    office.press(Qt::Key_G, Qt::ControlModifier);
    auto *menu = office.window().findChild<QMenu *>(QStringLiteral("sheetMenu"));
    REQUIRE(menu);
    CHECK(menu->actions().size() == 2);
    menu->close();
}

TEST_CASE("Tasks are found by the words that somebody reported, and the state follows the book")
{
    Office office;
    office.start(sampleIn(office.folder()));
    openTasks(office);
    office.press(Qt::Key_L, Qt::ControlModifier);
    office.type("ho lao dong tu do");
    const auto *tree = office.seen<QTreeView>("taskResults");
    REQUIRE(tree->model()->rowCount() >= 1);
    CHECK(tree->model()->index(0, 0, tree->model()->index(0, 0)).data(CodeRole).toString() == QStringLiteral("1.1"));
    QElapsedTimer timer;
    timer.start();
    office.type("x");
    CHECK(timer.elapsed() < 200);
    CHECK(tree->model()->rowCount() == 0);
    office.press(Qt::Key_Escape);
    CHECK(tree->model()->rowCount() == 7);
    office.seen<QComboBox>("stateChoice")->setCurrentIndex(1);
    const Result<Status> &status = office.desk().status(office.desk().wholeYear());
    int shown = 0;
    for (int group = 0; group < tree->model()->rowCount(); ++group)
        shown += tree->model()->rowCount(tree->model()->index(group, 0));
    const auto missing = std::count_if(status->tasks.begin(), status->tasks.end(),
                                       [](const TaskStanding &task) { return !task.missing.empty(); });
    CHECK(shown == missing);
}

TEST_CASE("With sixty organisations a key of the filter and another task keep up with the fingers")
{
    Office office;
    office.start(sampleIn(office.folder()));
    Book &book = office.desk().book();
    const auto crowd = [&]() -> Result<void> {
        for (int i = 1; i <= 40; ++i) {
            const auto added = book.directory().addOrganisation(QStringLiteral("Khu phố đông %1").arg(i),
                                                                Code<Organisation>(QStringLiteral("KP")));
            if (!added)
                return added.error();
            for (const char *task : {"1.1", "1.2", "2.1", "3", "4", "5.1", "5.2", "6.2"}) {
                TaskResult result;
                result.task = Code<Task>(QString::fromLatin1(task));
                result.period = office.desk().wholeYear();
                result.by = added->code;
                result.text = QStringLiteral("Đã họp dân, phổ biến chính sách tại khu phố %1").arg(i);
                if (auto done = book.results().record(result); !done)
                    return done;
            }
        }
        return {};
    };
    REQUIRE(office.desk().written(book.change({QStringLiteral("sample"), {}, {}, {}}, crowd)));
    openTasks(office);
    const auto milliseconds = [&](auto &&act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QApplication::processEvents();
        return timer.elapsed();
    };
    // Four times the aim of the design, because test machines are shared.
    CHECK(milliseconds([&] { office.press(Qt::Key_Down); }) < 200);
    CHECK(milliseconds([&] { office.press(Qt::Key_Down); }) < 200);
    office.press(Qt::Key_L, Qt::ControlModifier);
    const auto first = milliseconds([&] { office.type("p"); });
    const auto second = milliseconds([&] { office.type("h"); });
    INFO(first << " ms, then " << second << " ms");
    CHECK(first < 200);
    CHECK(second < 200);
}
