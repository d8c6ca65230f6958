// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_writer.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

SheetTable table()
{
    const auto number = [](const char *text, int decimals, bool isPercent) {
        return SheetNumber{Rational(*Decimal::from(QString::fromLatin1(text))), decimals, isPercent};
    };
    SheetTable table;
    table.title = QStringLiteral("Số liệu");
    table.columns = {{QStringLiteral("Chỉ tiêu")}, {QStringLiteral("Giá trị")}, {QStringLiteral("Ngày")}};
    table.rows = {{{{QStringLiteral("Tỷ lệ hộ nghèo"), {}},
                    {QStringLiteral("38,2%"), number("38.2078", 1, true)},
                    {QStringLiteral("05/11/2026"), QDate(2026, 11, 5)}},
                   false},
                  {{{QStringLiteral("Số lao động"), {}}, {QStringLiteral("1.234"), number("1234", 0, false)}}, false}};
    return table;
}

} // namespace

TEST_CASE("What our own writer wrote is read back: texts, numbers, percentages and dates")
{
    const auto bytes = xlsxOf(table());
    REQUIRE(bytes);
    const auto workbook = parseXlsx(*bytes);
    REQUIRE(workbook);
    const WorkbookSheet *sheet = workbook->sheet(QStringLiteral("SỐ LIỆU"));
    REQUIRE(sheet);
    CHECK_FALSE(sheet->isHidden);
    const WorkbookCell *percent = sheet->at({1, 1});
    REQUIRE(percent);
    CHECK(percent->kind == WorkbookCell::Kind::Number);
    CHECK(percent->isPercent);
    CHECK(percent->text == QStringLiteral("0.382078"));
    CHECK(percent->number == *Decimal::from(QStringLiteral("0.382078")));
    const WorkbookCell *date = sheet->at({1, 2});
    REQUIRE(date);
    CHECK(date->kind == WorkbookCell::Kind::Date);
    CHECK(date->date == QDate(2026, 11, 5));
    const WorkbookCell *text = sheet->at({2, 0});
    REQUIRE(text);
    CHECK(text->kind == WorkbookCell::Kind::Text);
    CHECK(text->text == QStringLiteral("Số lao động"));
    CHECK(sheet->at({2, 1})->number == Decimal::fromWhole(1234));
    CHECK(sheet->at({40, 0}) == nullptr);
}
