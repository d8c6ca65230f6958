// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_document.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ansinh {

namespace {

constexpr double kUprightWidth = 165; // mm: A4 between its margins
constexpr double kLyingWidth = 252;
constexpr double kLetter = 0.47; // of the size: an average letter of the face, figures included
constexpr double kMillimetresPerPoint = 25.4 / 72;
constexpr double kBold = 1.12;
constexpr int kPadding = 2; // letters: the air at both sides of a cell
constexpr int kLongText = 46; // letters: a longer text wraps where others need the room

/// How many letters a column cannot do without (its longest word), and how many it would like.
struct Need
{
    double least = 0;
    double liked = 0;
};

int longestWord(const QString &text)
{
    int longest = 0;
    int length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        longest = std::max(longest, length);
    }
    return longest;
}

Need needOf(const SheetTable &table, size_t column)
{
    double least = longestWord(table.columns[column].header) * kBold;
    for (const SheetRow &row : table.rows) {
        if (!row.isGroup && column < row.cells.size())
            least = std::max<double>(least, longestWord(row.cells[column].text));
    }
    const double liked = contentWidth(table, column, kLongText);
    return {least + kPadding, std::max(least, liked) + kPadding};
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

    double letters() const
    {
        const double width = orientation == Orientation::Portrait ? kUprightWidth : kLyingWidth;
        return width / (size * kMillimetresPerPoint * kLetter);
    }
};

/// The first form in which every word stays whole and texts do not wrap more than twice or so.
Form formFor(const std::vector<Need> &needs)
{
    const double least = sumOf(needs, &Need::least);
    const double wanted = std::max(least, sumOf(needs, &Need::liked) * 0.6);
    const Form forms[] = {{Orientation::Portrait, 11},
                          {Orientation::Landscape, 11},
                          {Orientation::Landscape, 10},
                          {Orientation::Landscape, 9}};
    for (const Form &form : forms) {
        if (wanted <= form.letters())
            return form;
    }
    return {Orientation::Landscape, least <= Form{Orientation::Landscape, 9}.letters() ? 9.0 : 8.0};
}

std::vector<TableColumn> widthsFor(const std::vector<Need> &needs, double room)
{
    const double least = sumOf(needs, &Need::least);
    const double liked = sumOf(needs, &Need::liked);
    const double share = liked > least ? std::clamp((room - least) / (liked - least), 0.0, 1.0) : 1;
    std::vector<TableColumn> columns;
    for (const Need &need : needs)
        columns.push_back({need.least + (need.liked - need.least) * share});
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

Paragraph paragraph(ParagraphRole role, const QString &text, const char *rule)
{
    Paragraph made;
    made.role = role;
    made.runs = {{text, role == ParagraphRole::AppendixTitle, role != ParagraphRole::AppendixTitle}};
    made.rule = QString::fromLatin1(rule);
    return made;
}

} // namespace

Document printedTable(const SheetTable &table, const QString &lastLine)
{
    std::vector<Need> needs;
    for (size_t column = 0; column < table.columns.size(); ++column)
        needs.push_back(needOf(table, column));
    const Form form = formFor(needs);
    Table printed;
    printed.textSize = form.size;
    printed.caption = table.title;
    printed.columns = widthsFor(needs, form.letters());
    printed.rows.push_back(headerOf(table));
    for (const SheetRow &row : table.rows)
        printed.rows.push_back(row.isGroup ? groupRow(table, row) : plainRow(table, row));
    Section section;
    section.title = table.title;
    section.orientation = form.orientation;
    section.blocks.push_back(paragraph(ParagraphRole::AppendixTitle, table.title, "table.title"));
    if (!table.subtitle.isEmpty())
        section.blocks.push_back(paragraph(ParagraphRole::AppendixRef, table.subtitle, "table.subtitle"));
    section.blocks.push_back(std::move(printed));
    section.blocks.push_back(paragraph(ParagraphRole::Note, lastLine, "table.last_line"));
    Document document;
    document.title = table.title;
    document.footLine = table.footLine;
    document.sections = {std::move(section)};
    return document;
}

} // namespace ansinh
