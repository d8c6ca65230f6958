// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_reader.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QTemporaryDir>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Kind = WorkbookCell::Kind;

/// The workbook that tests/data/workbooks/make_with_openpyxl.py makes; empty: no openpyxl here.
QByteArray madeByOpenpyxl()
{
    static const QByteArray kWorkbook = [] {
        const QTemporaryDir folder;
        const QString script = QStringLiteral("workbooks/make_with_openpyxl.py");
        const bool isMade = runScript(script, folder.path(), QStringLiteral("openpyxl"));
        return isMade ? bytesOf(folder.filePath(QStringLiteral("openpyxl.xlsx"))) : QByteArray();
    }();
    return kWorkbook;
}

const WorkbookCell &at(const WorkbookSheet &sheet, CellPlace place)
{
    const WorkbookCell *cell = sheet.at(place);
    REQUIRE(cell);
    return *cell;
}

/// What is the same whoever saved it.
void checkContent(const Workbook &workbook)
{
    const WorkbookSheet *sheet = workbook.sheet(QStringLiteral("Số liệu"));
    REQUIRE(sheet);
    CHECK(at(*sheet, {0, 0}).text == QStringLiteral("Tỷ lệ hộ nghèo <& “'”"));
    CHECK(at(*sheet, {0, 0}).font == QStringLiteral(".VnTime"));
    CHECK(at(*sheet, {0, 1}).number == *Decimal::from(QStringLiteral("0.9515")));
    CHECK(at(*sheet, {0, 1}).isPercent);
    CHECK(at(*sheet, {0, 2}).kind == Kind::Date);
    CHECK(at(*sheet, {0, 2}).date == QDate(2026, 11, 5));
    CHECK(at(*sheet, {0, 3}).kind == Kind::Boolean);
    CHECK(at(*sheet, {1, 0}).text == QStringLiteral("  khoảng trắng  "));
    CHECK(at(*sheet, {1, 1}).text == QStringLiteral("95,15"));
    CHECK(at(*sheet, {1, 2}).number == *Decimal::from(QStringLiteral("-1234.5")));
    CHECK(at(*sheet, {1, 3}).text == QStringLiteral("hai\ndòng"));
    CHECK(at(*sheet, {2, 0}).hasFormula);
    REQUIRE(sheet->merged.size() == 1);
    CHECK(sheet->shownAt({4, 1}) == CellPlace{3, 0});
    CHECK(sheet->hiddenRows == std::vector<int>{5});
    CHECK(sheet->hiddenColumns == std::vector<int>{6});
    CHECK(workbook.sheet(QStringLiteral("_biểu mẫu"))->isHidden);
    CHECK(workbook.names.value(QStringLiteral("bieu_mau")).contains(QStringLiteral("$A$1")));
}

} // namespace

TEST_CASE("A workbook of openpyxl is read, its formulas without a value counted")
{
    if (madeByOpenpyxl().isEmpty())
        return;
    const auto workbook = parseXlsx(madeByOpenpyxl());
    REQUIRE(workbook);
    checkContent(*workbook);
    CHECK(workbook->formulasLeftOut == 1);
}

TEST_CASE("The same workbook saved by LibreOffice is read, its formulas computed")
{
    if (madeByOpenpyxl().isEmpty())
        return;
    const QByteArray saved = savedByLibreOffice(madeByOpenpyxl());
    if (saved.isEmpty())
        return;
    const auto workbook = parseXlsx(saved);
    REQUIRE(workbook);
    checkContent(*workbook);
    CHECK(workbook->formulasLeftOut == 0);
    CHECK(at(*workbook->sheet(QStringLiteral("Số liệu")), {2, 0}).number
          == *Decimal::from(QStringLiteral("-1233.5485")));
    CHECK(workbook->program.startsWith(QStringLiteral("LibreOffice/")));
}
