// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/document/sample_document.h"

#include "core/document/chart_table.h"
#include "core/document/official_words.h"

using namespace ansinh;

TEST_CASE("The plain text of a paragraph and of a cell is its runs in order")
{
    Paragraph paragraph;
    paragraph.runs = {{QStringLiteral("Tỷ lệ "), true, false}, {QStringLiteral("38,2%"), false, true}};
    CHECK(paragraph.plainText() == QStringLiteral("Tỷ lệ 38,2%"));
    TableCell cell;
    CHECK(cell.plainText() == QString());
    cell.runs = paragraph.runs;
    CHECK(cell.plainText() == QStringLiteral("Tỷ lệ 38,2%"));
}

TEST_CASE("The number of a paper stands before its symbol; without it there is room to write one")
{
    OfficialHeader header;
    CHECK(numberLine(header) == QString());
    header.symbol = QStringLiteral("BC-UBND");
    const QString gap = numberLine(header);
    CHECK(gap.startsWith(QStringLiteral("Số:   ")));
    CHECK(gap.endsWith(QStringLiteral("   /BC-UBND")));
    header.number = QStringLiteral("05");
    CHECK(numberLine(header) == QStringLiteral("Số: 05/BC-UBND"));
    header.symbol.clear();
    CHECK(numberLine(header) == QStringLiteral("Số: 05"));
}

TEST_CASE("Lists end each line with a semicolon and the last with a full stop, whatever they came with")
{
    SignatureBlock block;
    CHECK(recipientLines(block).isEmpty());
    block.recipients = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("CT, PCT UBND phường."),
                                   QStringLiteral("Lưu: VT, LĐTBXH")};
    CHECK(recipientLines(block)
          == QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- CT, PCT UBND phường;"),
                         QStringLiteral("- Lưu: VT, LĐTBXH.")});
    CHECK(addresseeLines({{QStringLiteral("Đảng ủy phường")}}) == QStringList{QStringLiteral("Đảng ủy phường")});
    CHECK(addresseeLines({{QStringLiteral("A"), QStringLiteral("B")}})
          == QStringList{QStringLiteral("- A;"), QStringLiteral("- B.")});
}

TEST_CASE("A chart as a table has a row for each year and one for the target")
{
    const Table table = tableOf(sampleChart(QStringLiteral("Tỷ lệ")));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.caption == QStringLiteral("Tỷ lệ"));
    CHECK(table.rows[2].cells[1].plainText() == QStringLiteral("38,25%"));
    CHECK(table.rows[3].cells[0].plainText() == QStringLiteral("Mục tiêu đến năm\u00A02030"));
    CHECK(table.rows[3].cells[1].plainText() == QStringLiteral("≥ 45%"));
    Chart empty;
    empty.shown = TrendChart();
    CHECK(tableOf(empty).rows.size() == 1);
}
