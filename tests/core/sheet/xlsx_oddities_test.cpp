// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/made_workbooks.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Kind = WorkbookCell::Kind;

bool hasMade()
{
    return !madeWorkbooks().isEmpty();
}

QString textAt(const char *file, CellPlace place)
{
    return madeCell(file, place).text;
}

/// The workbook that the others are made from.
void checkSound(const char *file, bool isAsked)
{
    INFO(file);
    CHECK(textAt(file, {0, 0}) == QStringLiteral("Mã"));
    const WorkbookCell percent = madeCell(file, {0, 1});
    CHECK(percent.isPercent);
    CHECK(percent.number == Decimal::from(QStringLiteral("0.382")).value());
    const WorkbookCell day = madeCell(file, {0, 2});
    CHECK(day.kind == Kind::Date);
    CHECK(day.date == QDate(2026, 11, 5));
    CHECK(day.text == QStringLiteral("46331"));
    CHECK(day.font == QStringLiteral(".VnTime"));
    if (!isAsked)
        return;
    const auto workbook = readMade(file);
    CHECK(workbook->program == QStringLiteral("Microsoft Excel/16.0300"));
    CHECK(workbook->properties.value(QStringLiteral("form")) == QStringLiteral("F-7"));
}

} // namespace

TEST_CASE("The same workbook is read in every dialect and packing that programs have")
{
    if (!hasMade())
        return;
    for (const char *file : {"sound.xlsx", "streamed.xlsx", "zip64.xlsx", "strict-ooxml.xlsx"})
        checkSound(file, true);
    checkSound("absolute-targets.xlsx", false);
    CHECK(madeCell("prefixed-namespace.xlsx", {0, 0}).number == Decimal::fromWhole(1));
}

TEST_CASE("Days are counted from 1904 where the workbook says so")
{
    if (hasMade())
        CHECK(madeCell("date-1904.xlsx", {0, 2}).date == QDate(2030, 11, 6));
}

TEST_CASE("Cells that do not say where they stand follow each other, and rows come in any order")
{
    if (!hasMade())
        return;
    CHECK(textAt("cell-without-reference.xlsx", {0, 1}) == QStringLiteral("2"));
    CHECK(textAt("cell-without-reference.xlsx", {1, 2}) == QStringLiteral("3"));
    CHECK(textAt("cell-without-reference.xlsx", {1, 3}) == QStringLiteral("4"));
    const auto workbook = readMade("rows-out-of-order.xlsx");
    REQUIRE(workbook);
    const auto &cells = workbook->sheets.front().cells;
    REQUIRE(cells.size() == 3);
    CHECK(cells[0].second.text == QStringLiteral("1"));
    CHECK(cells[2].first == CellPlace{2, 1});
}

TEST_CASE("A formula gives its stored value; without one it is counted")
{
    if (!hasMade())
        return;
    const char *const file = "formula-without-value.xlsx";
    CHECK(madeCell(file, {0, 0}).kind == Kind::Empty);
    CHECK(madeCell(file, {0, 0}).hasFormula);
    CHECK(madeCell(file, {0, 1}).number == Decimal::fromWhole(2));
    CHECK(madeCell(file, {0, 2}).kind == Kind::Text); // a formula whose result is no letter at all
    CHECK(madeCell(file, {0, 3}).kind == Kind::Empty);
    CHECK(readMade(file)->formulasLeftOut == 2);
}

TEST_CASE("A merged cell shows its first one, and what is hidden is known")
{
    if (!hasMade())
        return;
    const auto merged = readMade("merged.xlsx");
    REQUIRE(merged);
    CHECK(merged->sheets.front().shownAt({2, 1}) == CellPlace{0, 0});
    CHECK(merged->sheets.front().shownAt({3, 1}) == CellPlace{3, 1});
    const auto hidden = readMade("hidden-rows.xlsx");
    REQUIRE(hidden);
    CHECK(hidden->sheets.front().hiddenRows == std::vector<int>{1, 3});
    CHECK(hidden->sheets.front().hiddenColumns == std::vector<int>{1, 2});
    CHECK(readMade("hidden-sheet.xlsx")->sheets.front().isHidden);
    CHECK(readMade("defined-names.xlsx")->names.value(QStringLiteral("form")) == QStringLiteral("'Số liệu'!$A$1"));
}

TEST_CASE("Texts are kept as they are stored: runs joined, readings left out, escapes resolved")
{
    if (!hasMade())
        return;
    CHECK(textAt("rich-text.xlsx", {0, 0}) == QStringLiteral("Sè liÖu"));
    CHECK(madeCell("rich-text.xlsx", {0, 0}).font == QStringLiteral(".VnTime"));
    CHECK(textAt("escapes.xlsx", {0, 0}) == QStringLiteral("a\nb_x0041_ & ệ<&"));
    CHECK(textAt("lone-surrogate.xlsx", {0, 0})
          == QString::fromUtf8("a\xEF\xBF\xBD"
                               "b\xF0\x9F\x98\x80"));
}

TEST_CASE("Every kind of value is told from the others")
{
    if (!hasMade())
        return;
    const char *const file = "values.xlsx";
    const auto at = [&](int column) { return madeCell(file, {0, column}); };
    CHECK(at(0).kind == Kind::Boolean);
    CHECK(at(0).number == Decimal::fromWhole(1));
    CHECK(at(1).kind == Kind::Error);
    CHECK(at(1).text == QStringLiteral("#DIV/0!"));
    CHECK(at(2).kind == Kind::Date);
    CHECK(at(2).date == QDate(2026, 11, 5));
    CHECK(at(3).text == QStringLiteral(" giữ "));
    CHECK(at(4).kind == Kind::Text); // letters where a number is promised
    CHECK(at(5).kind == Kind::Number);
    CHECK_FALSE(at(5).number.has_value());
    CHECK(at(6).kind == Kind::Empty);
    CHECK(at(7).kind == Kind::Number); // no day before the first one
    CHECK(at(8).number == Decimal::fromWhole(5));
    CHECK(at(9).kind == Kind::Text);
}

TEST_CASE("Formats without content below the rows that are read do no harm")
{
    if (hasMade())
        CHECK(readMade("empty-rows-to-the-end.xlsx")->sheets.front().cells.size() == 1);
}
