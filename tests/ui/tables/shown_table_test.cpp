// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_writer.h"
#include "tests/support/catch.h"
#include "tests/ui/tables/some_tables.h"
#include "ui/tables/shown_table.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tree_view.h"

#include <QElapsedTimer>
#include <QHeaderView>

using namespace ansinh;
using namespace ansinh::test;

namespace {

QStringList headers(const SheetTable &table)
{
    QStringList names;
    for (const SheetColumn &column : table.columns)
        names += column.header;
    return names;
}

} // namespace

TEST_CASE("Numbers and dates of a table stay what they are, all else is text")
{
    const auto model = targetsLike();
    TableView view;
    view.setModel(model.get());
    const SheetTable table = shownTable(view);
    REQUIRE(table.rows.size() == 3);
    const std::vector<SheetCell> &first = table.rows[0].cells;
    REQUIRE(first[2].number());
    CHECK(first[2].number()->value == Rational::fromWhole(1234));
    REQUIRE(first[3].date());
    CHECK(*first[3].date() == QDate(2026, 11, 5));
    REQUIRE(first[4].number());
    CHECK(first[4].number()->isPercent);
    CHECK(first[4].number()->decimals == 1);
    CHECK(first[4].number()->value.toDouble() == Approx(38.23456));
    CHECK_FALSE(table.rows[1].cells[1].number());
    CHECK_FALSE(table.rows[1].cells[2].number());
    CHECK_FALSE(table.rows[1].cells[4].number());
    // Digits at the left are a name, not a number.
    CHECK_FALSE(table.rows[2].cells[1].number());
    CHECK(table.columns[1].header == QStringLiteral("Chỉ tiêu năm 2026"));
    CHECK(table.columns[2].isRight);
}

TEST_CASE("What a model knows exactly is taken exactly, and what it copies without thousands is the same number")
{
    const auto model = targetsLike();
    const Rational share = Rational::percent(Decimal::fromWhole(1390), Decimal::fromWhole(3638));
    model->setData(model->index(0, 4), QVariant::fromValue(share), ExactRole);
    model->setData(model->index(0, 2), QStringLiteral("1234"), CopyRole);
    model->setData(model->index(1, 4), QVariant::fromValue(Rational::fromWhole(95)), ExactRole);
    TableView view;
    view.setModel(model.get());
    const SheetTable table = shownTable(view);
    REQUIRE(table.rows[0].cells[4].number());
    CHECK(table.rows[0].cells[4].number()->value == share);
    CHECK(table.rows[0].cells[4].number()->decimals == 1);
    REQUIRE(table.rows[0].cells[2].number());
    CHECK(table.rows[0].cells[2].number()->value == Rational::fromWhole(1234));
    REQUIRE(table.rows[1].cells[4].number());
    CHECK(table.rows[1].cells[4].number()->before == QStringLiteral("≥ "));
    CHECK(table.rows[1].cells[4].number()->isPercent);
}

TEST_CASE("Only what is seen is taken, in the order in which it is seen")
{
    const auto model = targetsLike();
    FilteredRows rows;
    rows.setSourceModel(model.get());
    TableView view;
    view.setModel(&rows);
    view.horizontalHeader()->moveSection(4, 0);
    view.setColumnHidden(1, true);
    rows.setTyped(QStringLiteral("ct01"));
    const SheetTable table = shownTable(view);
    CHECK(headers(table)
          == QStringList{QStringLiteral("Tỷ lệ"), QStringLiteral("Mã"), QStringLiteral("Số người"),
                         QStringLiteral("Ngày nhận")});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[0].text == QStringLiteral("38,2%"));
}

TEST_CASE("The branches of a tree become group rows, folded or not")
{
    const auto model = treeLike();
    TreeView view;
    view.setModel(model.get());
    const SheetTable table = shownTable(view);
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[0].isGroup);
    CHECK_FALSE(table.rows[1].isGroup);
    CHECK(table.rows[5].cells[1].text == QStringLiteral("Việc 2.2"));
    view.setModel(nullptr);
}

TEST_CASE("A row that goes over the whole width of a table titles the rows below it")
{
    const auto model = targetsLike();
    TableView view;
    view.setSortingEnabled(false);
    view.setModel(model.get());
    view.setSpan(1, 0, 1, 5);
    const SheetTable table = shownTable(view);
    CHECK_FALSE(table.rows[0].isGroup);
    CHECK(table.rows[1].isGroup);
}

TEST_CASE("The largest table of the design is read and written in the time of a breath")
{
    const auto model = crowded();
    TableView view;
    view.setModel(model.get());
    QElapsedTimer timer;
    timer.start();
    const SheetTable table = shownTable(view);
    REQUIRE(xlsxOf(table));
    CHECK(table.rows.size() == 24'000);
    INFO("24,000 rows to XLSX: " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 6'000);
}
