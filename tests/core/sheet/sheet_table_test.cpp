// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"
#include "core/sheet/sheet_table.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

SheetTable table()
{
    SheetTable table;
    table.columns = {{QStringLiteral("Mã")}, {QStringLiteral("Giá trị")}, {QStringLiteral("Ngày nhận")}};
    const Rational value(*Decimal::from(QStringLiteral("1234.5")));
    table.rows
        = {{{{QStringLiteral("CT01"), {}},
             {QStringLiteral("1.234,5"), SheetNumber{value, 1, false}},
             {QStringLiteral("5/11"), QDate(2026, 11, 5)}},
            false},
           {{{QStringLiteral("=1+1"), {}}, {QStringLiteral("38,2%"), SheetNumber{Rational::fromWhole(38), 1, true}}},
            false}};
    return table;
}

} // namespace

TEST_CASE("A table as CSV opens in a Vietnamese Excel: semicolons, decimal commas, whole dates")
{
    const QByteArray bytes = csvOf(table());
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const Result<CsvTable> read = parseCsv(bytes);
    REQUIRE(read);
    CHECK(read->delimiter == ';');
    REQUIRE(read->records.size() == 2);
    CHECK(read->field(read->records[0], QStringLiteral("Giá trị")) == QStringLiteral("1234,5"));
    CHECK(read->field(read->records[0], QStringLiteral("Ngày nhận")) == QStringLiteral("05/11/2026"));
    CHECK(read->field(read->records[1], QStringLiteral("Mã")) == QStringLiteral("'=1+1"));
    CHECK(read->field(read->records[1], QStringLiteral("Giá trị")) == QStringLiteral("38,0%"));
    CHECK(read->field(read->records[1], QStringLiteral("Ngày nhận")).isEmpty());
}

TEST_CASE("A column is as wide as its longest line, but never wider than what was allowed")
{
    SheetTable own = table();
    CHECK(contentWidth(own, 1, 50) == 7);
    own.rows[0].cells[1].text = QStringLiteral("ngắn\nmột dòng dài hơn");
    CHECK(contentWidth(own, 1, 50) == 16);
    CHECK(contentWidth(own, 1, 10) == 10);
    own.rows[0].isGroup = true;
    CHECK(contentWidth(own, 1, 50) == 7);
}
