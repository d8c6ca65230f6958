// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_table.h"

#include "core/document/chart_figures.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kWidest = 30; // letters: longer texts break
constexpr qsizetype kWidestHead = 10;
constexpr qsizetype kNarrowest = 4;
constexpr qsizetype kSides = 4; // wide letters, and the room beside the text

/// As wide as its longest text wants, in letters.
double widthOf(const ChartFigures &figures, size_t column)
{
    qsizetype longest = std::max(kNarrowest, std::min(figures.columns[column].header.size(), kWidestHead));
    for (const ChartLine &line : figures.lines) {
        if (!line.isGroup && column < line.cells.size())
            longest = std::max(longest, std::min(line.cells[column].text.size(), kWidest));
    }
    return static_cast<double>(longest + kSides);
}

TableRow headOf(const ChartFigures &figures)
{
    TableRow head;
    for (const ChartColumn &column : figures.columns)
        head.cells.push_back({{{column.header, true, false}}, Align::Centre});
    return head;
}

TableRow rowOf(const ChartFigures &figures, const ChartLine &line)
{
    TableRow row;
    row.isGroup = line.isGroup;
    for (size_t i = 0; i < line.cells.size(); ++i) {
        const bool isRight = i < figures.columns.size() && figures.columns[i].isRight;
        row.cells.push_back({{{line.cells[i].text, line.isGroup, false}}, isRight ? Align::Right : Align::Left});
    }
    if (line.isGroup && row.cells.size() == 1)
        row.cells.front().columnSpan = static_cast<int>(figures.columns.size());
    return row;
}

} // namespace

ChartFigures figuresOf(const Chart &chart)
{
    return std::visit([&](const auto &shown) { return figuresOf(shown, chart.language); }, chart.shown);
}

Table tableOf(const Chart &chart)
{
    const ChartFigures figures = figuresOf(chart);
    Table table;
    table.caption = chart.title;
    for (size_t column = 0; column < figures.columns.size(); ++column)
        table.columns.push_back({widthOf(figures, column)});
    table.rows.push_back(headOf(figures));
    for (const ChartLine &line : figures.lines)
        table.rows.push_back(rowOf(figures, line));
    return table;
}

} // namespace ansinh
