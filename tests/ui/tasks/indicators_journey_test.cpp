// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "tests/support/catch.h"
#include "tests/ui/tasks/tasks_support.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("An indicator takes a decimal comma, Delete empties it, undo brings it back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    openPlace(office, "3", "LDTBXH");
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
    openPlace(office, "3", "LDTBXH");
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
    openPlace(office, "1.1", "LDTBXH");
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
    openPlace(office, "2.3", "CQ");
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

TEST_CASE("What was begun without a value is there again after the program was closed, until it is emptied")
{
    Office office;
    const QString book = sampleIn(office.folder());
    const QString name = QStringLiteral("Kiến nghị sau kiểm tra");
    const auto lastName = [](const QTableView *grid) {
        return grid->model()->index(grid->model()->rowCount() - 2, 0).data().toString();
    };
    office.start(book);
    openPlace(office, "2.3", "CQ");
    QTableView *grid = enterGrid(office);
    grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 1, 0));
    office.press(Qt::Key_F2);
    commitText(name);
    endCell(office);
    REQUIRE(lastName(grid) == name);
    // The window is built anew, as at the next start.
    office.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    office.activate();
    openPlace(office, "2.3", "CQ");
    grid = enterGrid(office);
    CHECK(lastName(grid) == name);
    grid->setCurrentIndex(grid->model()->index(grid->model()->rowCount() - 2, 0));
    office.press(Qt::Key_F2);
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.press(Qt::Key_Delete);
    endCell(office);
    CHECK(lastName(grid) != name);
    CHECK(valuesIn(office, "2.3", "CQ").empty());
}
