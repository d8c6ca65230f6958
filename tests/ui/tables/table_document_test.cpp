// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/tables/some_tables.h"
#include "ui/print/layout.h"
#include "ui/tables/shown_table.h"
#include "ui/tables/table_document.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tree_view.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Table &tableOf(const Document &document)
{
    for (const Block &block : document.sections.front().blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            return *table;
    }
    FAIL("no table");
    throw 0;
}

SheetTable wide(int columns, int letters)
{
    SheetTable table;
    table.title = QStringLiteral("Bảng rộng");
    SheetRow row;
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back({QStringLiteral("Cột %1").arg(i)});
        row.cells.push_back({QStringLiteral("chữ ").repeated(letters / 4), {}});
    }
    table.rows.assign(60, row);
    return table;
}

} // namespace

TEST_CASE("A printed table has its title, what is shown of it, a header for every page and a last line")
{
    const auto model = targetsLike();
    TableView view;
    view.setModel(model.get());
    SheetTable shown = shownTable(view);
    shown.title = QStringLiteral("Chỉ tiêu 2026");
    shown.subtitle = QStringLiteral("chỉ gồm dòng khớp với “a”");
    shown.footLine = QStringLiteral("Dữ liệu mẫu");
    shown.place = QStringLiteral("Phường 2");
    const Document document = printedTable(shown, {QStringLiteral("3 dòng."), QStringLiteral("trang %1/%2")});
    CHECK(document.pageLine == QStringLiteral("trang %1/%2"));
    CHECK(document.title == shown.title);
    CHECK(document.footLine == shown.footLine);
    const Section &section = document.sections.front();
    CHECK(std::get<Paragraph>(section.blocks.at(0)).plainText() == shown.place);
    CHECK(std::get<Paragraph>(section.blocks.at(1)).plainText() == shown.title);
    CHECK(std::get<Paragraph>(section.blocks.at(2)).plainText() == shown.subtitle);
    CHECK(std::get<Paragraph>(section.blocks.back()).plainText() == QStringLiteral("3 dòng."));
    const Table &table = tableOf(document);
    CHECK(table.headerRows == 1);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[1].cells[2].align == Align::Right);
    CHECK(table.rows[1].cells[4].plainText() == QStringLiteral("38,2%"));
}

TEST_CASE("A narrow table stands upright, a wide one lies, a very wide one has smaller letters")
{
    CHECK(printedTable(wide(3, 20), {}).sections.front().orientation == Orientation::Portrait);
    CHECK(printedTable(wide(9, 24), {}).sections.front().orientation == Orientation::Landscape);
    const Document widest = printedTable(wide(30, 24), {});
    CHECK(tableOf(widest).textSize < 10);
    const Result<LaidOut> pages = layOut(widest);
    REQUIRE(pages);
    CHECK(pages->pages.size() > 1);
}

TEST_CASE("On paper codes and numbers are never broken, and long texts wrap")
{
    SheetTable table = wide(0, 0);
    table.columns = {{QStringLiteral("Mã")}, {QStringLiteral("Chỉ tiêu")}};
    SheetRow row{{{QStringLiteral("CT01")}, {QStringLiteral("Tỷ lệ lực lượng lao động trong độ tuổi ").repeated(4)}}};
    for (int area = 1; area <= 12; ++area) {
        table.columns.push_back({QStringLiteral("KHU PHỐ %1").arg(area)});
        row.cells.push_back({QStringLiteral("1.234.567")});
    }
    table.rows.assign(3, row);
    const Result<LaidOut> pages = layOut(printedTable(table, {}));
    REQUIRE(pages);
    int codes = 0;
    int numbers = 0;
    for (const TextItem &item : pages->pages.front().texts) {
        codes += item.text().trimmed() == QStringLiteral("CT01") ? 1 : 0;
        numbers += item.text().trimmed() == QStringLiteral("1.234.567") ? 1 : 0;
    }
    CHECK(codes == 3);
    CHECK(numbers == 3 * 12);
}

TEST_CASE("Every page of a printed table says which it is, and of how many")
{
    const Result<LaidOut> pages = layOut(printedTable(wide(3, 20), {{}, QStringLiteral("Phường 2 · trang %1/%2")}));
    REQUIRE(pages);
    REQUIRE(pages->pages.size() > 1);
    for (const LaidOutPage &page : pages->pages) {
        const QString line = QStringLiteral("Phường 2 · trang %1/%2").arg(page.number).arg(pages->pages.size());
        CHECK(std::any_of(page.texts.begin(), page.texts.end(),
                          [&](const TextItem &item) { return item.text().simplified() == line; }));
    }
}

TEST_CASE("A table without rows is printed with its header")
{
    SheetTable table = wide(3, 8);
    table.rows.clear();
    const Result<LaidOut> pages = layOut(printedTable(table, {QStringLiteral("0 dòng."), {}}));
    REQUIRE(pages);
    CHECK(pages->pages.size() == 1);
    CHECK(pages->pages.front().texts.size() >= 5);
}

TEST_CASE("On paper the title of a group goes over the whole width and stays with its first row")
{
    const auto model = treeLike();
    TreeView view;
    view.setModel(model.get());
    const Table table = tableOf(printedTable(shownTable(view), {}));
    REQUIRE(table.rows.size() == 7);
    CHECK(table.rows[1].isGroup);
    CHECK(table.rows[1].cells.front().columnSpan == 2);
    CHECK(table.rows[1].cells.size() == 1);
    view.setModel(nullptr);
}
