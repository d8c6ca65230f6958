// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/print/layout_probe.h"
#include "ui/print/paper.h"

using namespace ansinh;

namespace {

TableCell cellOf(const QString &text, int columnSpan = 1, int rowSpan = 1)
{
    TableCell cell;
    cell.runs = {{text, false, false}};
    cell.columnSpan = columnSpan;
    cell.rowSpan = rowSpan;
    return cell;
}

Table tableOf(int columns, int headerRows, std::vector<TableRow> rows)
{
    Table table;
    table.columns.assign(static_cast<size_t>(columns), TableColumn{});
    table.headerRows = headerRows;
    table.rows = std::move(rows);
    return table;
}

QString textOf(const LaidOutPage &page)
{
    QString all;
    for (const TextItem &item : page.texts)
        all += item.text() + QLatin1Char(' ');
    return all;
}

int pageWith(const LaidOut &laid, const QString &words)
{
    for (size_t page = 0; page < laid.pages.size(); ++page) {
        if (textOf(laid.pages[page]).contains(words))
            return static_cast<int>(page);
    }
    return -1;
}

/// The lowest line that runs from margin to margin.
double lastBorder(const LaidOutPage &page)
{
    double lowest = 0;
    for (const RuleItem &rule : page.rules) {
        if (rule.line.dy() == 0 && rule.line.length() > mm(164))
            lowest = std::max(lowest, rule.line.y1());
    }
    return lowest;
}

double lowestText(const LaidOutPage &page)
{
    double lowest = 0;
    for (const TextItem &item : page.texts)
        lowest = std::max(lowest, item.at.y() + item.layout->lineAt(item.line).ascent());
    return lowest;
}

} // namespace

TEST_CASE("No row is parted, the header stands on every page and each page closes the table")
{
    const LaidOut laid = laidOut({sampleTable(204)});
    REQUIRE(laid.pages.size() > 5);
    for (int row = 0; row < 204; ++row) {
        const int first = pageWith(laid, QStringLiteral("A%1 ").arg(row));
        CHECK(first >= 0);
        CHECK(first == pageWith(laid, QStringLiteral("Z%1 ").arg(row)));
    }
    for (const LaidOutPage &page : laid.pages) {
        CHECK(textOf(page).count(QStringLiteral("STT")) == 1);
        CHECK(textOf(page).contains(QStringLiteral("2025 2026")));
        CHECK(lastBorder(page) > lowestText(page));
        CHECK(lastBorder(page) <= mm(297 - 20) + 1);
    }
}

TEST_CASE("A row that titles others is never the last of its page")
{
    for (int before = 0; before < 12; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(sampleBody(i));
        blocks.push_back(sampleTable(80));
        const LaidOut laid = laidOut(blocks);
        for (int row = 0; row < 80; row += 7)
            CHECK(pageWith(laid, QStringLiteral("G%1.").arg(row)) == pageWith(laid, QStringLiteral("A%1 ").arg(row)));
    }
}

TEST_CASE("A heading stays with the header and the first row of the table that follows")
{
    for (int before = 1; before < 24; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(sampleBody(i));
        blocks.push_back(sampleParagraph(ParagraphRole::Heading, QStringLiteral("1. Bảng chỉ tiêu")));
        blocks.push_back(sampleTable(3));
        const LaidOut laid = laidOut(blocks);
        const int page = pageWith(laid, QStringLiteral("1. Bảng chỉ tiêu"));
        CHECK(page == pageWith(laid, QStringLiteral("STT")));
        CHECK(page == pageWith(laid, QStringLiteral("A0 ")));
    }
}

TEST_CASE("A row taller than a page is cut between lines and keeps every word")
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words += QStringLiteral("từ%1").arg(i);
    const LaidOut laid
        = laidOut({tableOf(2, 1,
                           {{{cellOf(QStringLiteral("Cột")), cellOf(QStringLiteral("Nội dung"))}, false},
                            {{cellOf(QStringLiteral("ngắn")), cellOf(words.join(QLatin1Char(' ')))}, false},
                            {{cellOf(QStringLiteral("sau")), cellOf(QStringLiteral("cùng"))}, false}})});
    REQUIRE(laid.pages.size() > 2);
    QString all;
    for (const LaidOutPage &page : laid.pages) {
        all += textOf(page);
        CHECK(textOf(page).contains(QStringLiteral("Nội dung")));
        CHECK(lowestText(page) < mm(297 - 20));
        CHECK(lastBorder(page) > lowestText(page));
    }
    for (const QString &word : words)
        CHECK(all.contains(word + QLatin1Char(' ')));
    CHECK(all.contains(QStringLiteral("sau cùng")));
}

TEST_CASE("Rows tied by a cell stay together, unless no page holds them")
{
    const auto tied = [](int count) {
        std::vector<TableRow> rows{{{cellOf(QStringLiteral("Nhóm")), cellOf(QStringLiteral("Việc"))}, false}};
        for (int group = 0; group < 12; ++group) {
            rows.push_back(
                {{cellOf(QStringLiteral("N%1").arg(group), 1, count), cellOf(QStringLiteral("d%1.0.").arg(group))},
                 false});
            for (int row = 1; row < count; ++row)
                rows.push_back({{cellOf(QStringLiteral("d%1.%2.").arg(group).arg(row))}, false});
        }
        return tableOf(2, 1, rows);
    };
    const LaidOut few = laidOut({tied(9)});
    CHECK(few.pages.size() > 1);
    for (int group = 0; group < 12; ++group)
        CHECK(pageWith(few, QStringLiteral("d%1.0.").arg(group)) == pageWith(few, QStringLiteral("d%1.8.").arg(group)));

    const LaidOut many = laidOut({tied(90)});
    for (int group = 0; group < 12; ++group) {
        CHECK(pageWith(many, QStringLiteral("N%1 ").arg(group)) >= 0);
        CHECK(pageWith(many, QStringLiteral("d%1.89.").arg(group)) >= 0);
    }
    for (const LaidOutPage &page : many.pages)
        CHECK(lowestText(page) < mm(297 - 20));
}

TEST_CASE("Spans that run out of the table, missing cells and a lone header do no harm")
{
    const LaidOut laid = laidOut({tableOf(3, 1,
                                          {{{cellOf(QStringLiteral("đầu"), 9, 9)}, false},
                                           {{cellOf(QStringLiteral("một"), 1, 5)}, false},
                                           {{cellOf(QStringLiteral("hai"), 7, 1)}, false}}),
                                  tableOf(2, 1, {{{cellOf(QStringLiteral("chỉ đầu"))}, false}}), tableOf(0, 0, {}),
                                  tableOf(0, 5, {{{cellOf(QStringLiteral("cuối"))}, false}})});
    for (const char *word : {"đầu", "một", "hai", "chỉ đầu", "cuối"})
        CHECK(pageWith(laid, QString::fromUtf8(word)) == 0);
}

TEST_CASE("A header that fills the page is not repeated for ever")
{
    const QString tall = QStringLiteral("dòng\n").repeated(200) + QStringLiteral("hết");
    const LaidOut laid = laidOut({tableOf(1, 1, {{{cellOf(tall)}, false}, {{cellOf(QStringLiteral("thân"))}, false}})});
    CHECK(laid.pages.size() < 8);
    CHECK(pageWith(laid, QStringLiteral("hết")) >= 0);
    CHECK(pageWith(laid, QStringLiteral("thân")) >= 0);
}

TEST_CASE("A line feed breaks the line in a cell, and numbers stand at the right of theirs")
{
    Table table = tableOf(2, 0, {{{cellOf(QStringLiteral("trên\ndưới")), cellOf(QStringLiteral("1.257"))}, false}});
    table.rows[0].cells[1].align = Align::Right;
    const LaidOut laid = laidOut({table});
    const std::vector<TextItem> &texts = laid.pages.front().texts;
    REQUIRE(texts.size() == 3);
    CHECK(texts[1].at.y() > texts[0].at.y());
    CHECK(texts[2].right() == Approx(mm(195) - pt(4)).margin(1));
}

TEST_CASE("In a narrow cell a tied number goes to the next line whole")
{
    Table table = tableOf(
        12, 1, {{{cellOf(QStringLiteral("Thực hiện năm 2024")), cellOf(QStringLiteral("+21,4 điểm %"))}, false}});
    const LaidOut laid = laidOut({table});
    QStringList lines;
    for (const TextItem &item : laid.pages.front().texts)
        lines += item.text().trimmed();
    CHECK(lines.contains(QStringLiteral("2024")));
    CHECK(lines.join(QLatin1Char(' ')).contains(QStringLiteral("điểm")));
}

TEST_CASE("Texts stand in the middle of low rows and at the top of tall ones")
{
    const auto gap = [](int lines) {
        const QString tall = QStringLiteral("dòng\n").repeated(lines - 1) + QStringLiteral("dòng");
        const LaidOut laid = laidOut({tableOf(2, 0, {{{cellOf(tall), cellOf(QStringLiteral("bên"))}, false}})});
        const std::vector<TextItem> &texts = laid.pages.front().texts;
        return texts.back().at.y() - texts.front().at.y();
    };
    CHECK(gap(3) == Approx(pt(11 * 1.15)));
    CHECK(gap(9) == Approx(0).margin(0.01));
}
