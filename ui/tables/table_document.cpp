// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_document.h"

#include "ui/tables/letter_widths.h"
#include "ui/tables/printed_page.h"

#include <algorithm>
#include <numeric>

namespace ansinh {

namespace {

constexpr double kUprightWidth = 165; // mm: A4 between its margins
constexpr double kLyingWidth = 252;
constexpr double kMillimetresPerPoint = 25.4 / 72;
constexpr double kBold = 1.12;
constexpr double kPadding = 1.1; // em: the air at both sides of a cell, at the smallest size too
constexpr double kLongText = 32; // em: a longer text wraps where others need the room
constexpr double kComfort = 14; // em: a text that wraps is not squeezed below that

/// How wide a column is, in em: what it cannot do without (its longest word), what is pleasant to
/// read, and what it would like.
struct Need
{
    double least = 0;
    double pleasant = 0;
    double liked = 0;
};

Need needOf(const SheetTable &table, size_t column, LetterWidths &letters)
{
    double least = letters.widestWord(table.columns[column].header) * kBold;
    double liked = least;
    for (const SheetRow &row : table.rows) {
        if (row.isGroup || column >= row.cells.size())
            continue;
        least = std::max(least, letters.widestWord(row.cells[column].text));
        liked = std::max(liked, std::min(kLongText, letters.widestLine(row.cells[column].text)));
    }
    liked = std::max(liked, least);
    return {least + kPadding, std::min(liked, std::max(least, kComfort)) + kPadding, liked + kPadding};
}

double sumOf(const std::vector<Need> &needs, double Need::*part)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [part](double sum, const Need &need) { return sum + need.*part; });
}

/// Which way the paper lies and how large the letters are.
struct Form
{
    Orientation orientation = Orientation::Portrait;
    double size = 11;

    /// The width of the page between its margins, in em.
    double room() const
    {
        const double width = orientation == Orientation::Portrait ? kUprightWidth : kLyingWidth;
        return width / (size * kMillimetresPerPoint);
    }
};

/// The first form in which every column is pleasant to read; else the smallest letters.
Form formFor(const std::vector<Need> &needs)
{
    const Form forms[] = {{Orientation::Portrait, 11},
                          {Orientation::Landscape, 11},
                          {Orientation::Landscape, 10},
                          {Orientation::Landscape, 9}};
    for (const Form &form : forms) {
        if (sumOf(needs, &Need::pleasant) <= form.room())
            return form;
    }
    return {Orientation::Landscape, 8};
}

std::vector<TableColumn> widthsFor(const std::vector<Need> &needs, double room)
{
    const bool isPleasant = sumOf(needs, &Need::pleasant) <= room;
    double Need::*const from = isPleasant ? &Need::pleasant : &Need::least;
    double Need::*const to = isPleasant ? &Need::liked : &Need::pleasant;
    const double least = sumOf(needs, from);
    const double most = sumOf(needs, to);
    const double share = most > least ? std::clamp((room - least) / (most - least), 0.0, 1.0) : 1;
    std::vector<TableColumn> columns;
    for (const Need &need : needs)
        columns.push_back({need.*from + (need.*to - need.*from) * share});
    return columns;
}

TableCell cellOf(const QString &text, bool isBold, Align align)
{
    TableCell cell;
    cell.runs = {{text, isBold, false}};
    cell.align = align;
    return cell;
}

TableRow headerOf(const SheetTable &table)
{
    TableRow row;
    for (const SheetColumn &column : table.columns)
        row.cells.push_back(cellOf(column.header, true, Align::Centre));
    return row;
}

/// The title of a group goes over the whole width.
TableRow groupRow(const SheetTable &table, const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells) {
        if (!cell.text.isEmpty())
            texts += cell.text;
    }
    TableRow group;
    group.isGroup = true;
    group.cells = {cellOf(texts.join(QStringLiteral("   ")), true, Align::Left)};
    group.cells.front().columnSpan = static_cast<int>(table.columns.size());
    return group;
}

TableRow plainRow(const SheetTable &table, const SheetRow &row)
{
    TableRow plain;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const bool isRight = table.columns[i].isRight || row.cells[i].number();
        plain.cells.push_back(cellOf(row.cells[i].text, false, isRight ? Align::Right : Align::Left));
    }
    return plain;
}

} // namespace

Document printedTable(const SheetTable &table, const PrintedLines &lines)
{
    LetterWidths letters;
    std::vector<Need> needs;
    for (size_t column = 0; column < table.columns.size(); ++column)
        needs.push_back(needOf(table, column, letters));
    const Form form = formFor(needs);
    Table printed;
    printed.textSize = form.size;
    printed.caption = table.title;
    printed.columns = widthsFor(needs, form.room());
    printed.rows.push_back(headerOf(table));
    for (const SheetRow &row : table.rows)
        printed.rows.push_back(row.isGroup ? groupRow(table, row) : plainRow(table, row));
    Section section;
    section.title = table.title;
    section.orientation = form.orientation;
    if (!table.place.isEmpty())
        section.blocks.push_back(printedParagraph(ParagraphRole::AppendixLabel, table.place, "table.place"));
    section.blocks.push_back(printedParagraph(ParagraphRole::AppendixTitle, table.title, "table.title"));
    if (!table.subtitle.isEmpty())
        section.blocks.push_back(printedParagraph(ParagraphRole::AppendixRef, table.subtitle, "table.subtitle"));
    section.blocks.push_back(std::move(printed));
    section.blocks.push_back(printedParagraph(ParagraphRole::Note, lines.last, "table.last_line"));
    Document document;
    document.title = table.title;
    document.footLine = table.footLine;
    document.pageLine = lines.page;
    document.sections = {std::move(section)};
    return document;
}

} // namespace ansinh
