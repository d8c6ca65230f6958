// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook.h"
#include "core/sheet/xlsx_place.h"
#include "tests/support/catch.h"

using namespace ansinh;

TEST_CASE("A cell is named as Excel names it, and found by that name")
{
    for (const auto &[name, place] :
         std::vector<std::pair<const char *, CellPlace>>{{"A1", {0, 0}},
                                                         {"Z9", {8, 25}},
                                                         {"AA10", {9, 26}},
                                                         {"AZ1", {0, 51}},
                                                         {"BA1", {0, 52}},
                                                         {"ZZ1", {0, 701}},
                                                         {"AAA1", {0, 702}},
                                                         {"XFD1048576", {1'048'575, 16'383}}}) {
        CHECK(cellName(place) == QString::fromLatin1(name));
        CHECK(cellPlace(name) == place);
    }
    CHECK(cellPlace("$B$2") == CellPlace{1, 1});
    for (const char *name : {"", "A", "1", "A0", "1A", "a1", "XFE1", "A1048577", "A-1", "A1A", "A99999999999"})
        CHECK_FALSE(cellPlace(name).has_value());
    CHECK(cellRange("A1:B2")->last == CellPlace{1, 1});
    CHECK(cellRange("C3")->first == CellPlace{2, 2});
    CHECK_FALSE(cellRange("B2:A1").has_value());
}

TEST_CASE("A sheet knows what stands in a cell, and a workbook its sheets whatever their case")
{
    WorkbookSheet sheet;
    sheet.name = QStringLiteral("Số liệu");
    sheet.cells.emplace_back(CellPlace{0, 1}, WorkbookCell());
    sheet.cells.emplace_back(CellPlace{2, 0}, WorkbookCell());
    CHECK(sheet.at({2, 0}) == &sheet.cells[1].second);
    CHECK(sheet.at({0, 0}) == nullptr);
    Workbook workbook;
    workbook.sheets = {sheet};
    CHECK(workbook.sheet(QStringLiteral("SỐ LIỆU")) == &workbook.sheets.front());
    CHECK(workbook.sheet(QStringLiteral("Nhiệm vụ")) == nullptr);
}
