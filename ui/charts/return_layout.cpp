// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/return_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

// In heights of a line.
constexpr double kBars = 7;
constexpr double kRowPadding = 0.4;
constexpr double kMark = 1.3;
constexpr double kColumnPadding = 0.7;
constexpr double kLeastColumn = 3.6; ///< a bar, a mark and its number
constexpr double kLeastName = 11;
constexpr double kMostName = 26;
constexpr double kBlockGap = 2.5;
constexpr size_t kMostBlocks = 3;
constexpr size_t kLeastRows = 8; ///< of a block: fewer are not parted
constexpr size_t kMany = 16; ///< so many rows are rather parted than names kept on one line
constexpr double kNarrowName = 14;
constexpr int kNameLines = 3;

void layColumns(ReturnLayout &layout, const ReturnChart &chart, double width, const QFont &font)
{
    std::vector<QString> names;
    std::vector<QString> briefs;
    for (const ReturnRow &row : chart.rows) {
        names.push_back(row.name);
        for (const ReturnCell &cell : row.cells)
            briefs.push_back(cell.brief);
    }
    const double line = layout.line;
    const auto years = static_cast<double>(chart.years.size());
    const double brief = widestOf(briefs, font) + line * (kMark + kColumnPadding);
    const double least
        = std::max(line * kLeastColumn, widestOf({QStringLiteral("6T/2026")}, boldOf(font)) + line * 0.3);
    const double name = std::min(widestOf(names, font) + line * 0.6, line * kMostName);
    layout.hasBrief = std::min(name, line * kLeastName) + years * std::max(brief, least) <= width;
    layout.columnWidth = layout.hasBrief ? std::max(brief, least) : least;
    // Names get what the years leave; on a narrow sheet the years move together.
    layout.nameWidth = std::min(name, std::max(width * 0.3, width - years * layout.columnWidth));
    layout.columnWidth = std::min(layout.columnWidth, (width - layout.nameWidth) / years);
}

/// Two blocks fit where names may take more lines.
void narrowNames(ReturnLayout &layout, const ReturnChart &chart, double width)
{
    const double half = (width - layout.line * kBlockGap) / 2;
    const double name = half - layout.columnWidth * static_cast<double>(chart.years.size());
    if (chart.rows.size() >= kMany && name >= layout.line * kNarrowName)
        layout.nameWidth = std::min(layout.nameWidth, name);
}

void layBlocks(ReturnLayout &layout, const ReturnChart &chart, double width)
{
    narrowNames(layout, chart, width);
    layout.blockWidth = layout.nameWidth + layout.columnWidth * static_cast<double>(chart.years.size());
    layout.blockGap = layout.line * kBlockGap;
    const auto fit = static_cast<size_t>((width + layout.blockGap) / (layout.blockWidth + layout.blockGap) + 0.001);
    const size_t filled = std::max<size_t>(1, chart.rows.size() / kLeastRows);
    layout.blocks = std::clamp<size_t>(fit, 1, std::min(kMostBlocks, filled));
    layout.rowsABlock = (chart.rows.size() + layout.blocks - 1) / layout.blocks;
}

void layRows(ReturnLayout &layout, const ReturnChart &chart, const QFont &font)
{
    const QFontMetricsF metrics(font);
    layout.rowHeights.assign(layout.rowsABlock, 0);
    for (size_t i = 0; i < chart.rows.size(); ++i) {
        const int lines = linesOf(chart.rows[i].name, layout.nameWidth - layout.line * 0.5, metrics, kNameLines);
        double &height = layout.rowHeights[i % layout.rowsABlock];
        height = std::max(height, layout.line * (lines + kRowPadding));
    }
}

} // namespace

ReturnLayout returnLayout(const ReturnChart &chart, double width, const QFont &font, const ChartKey &key)
{
    ReturnLayout layout;
    layout.line = QFontMetricsF(font).height();
    layColumns(layout, chart, width, font);
    layBlocks(layout, chart, width);
    layRows(layout, chart, font);
    layout.barsHeight = layout.line * kBars;
    layout.headHeight = layout.line * 1.6;
    double bottom = layout.barsHeight + layout.headHeight;
    for (const double height : layout.rowHeights)
        bottom += height;
    const double beside = width - layout.blockWidth - layout.blockGap;
    const bool isBeside = layout.blocks > 1 && keyHeight(key, beside, font) <= layout.barsHeight;
    layout.keyLeft = isBeside ? layout.blockWidth + layout.blockGap : 0;
    layout.keyTop = isBeside ? 0 : bottom + layout.line * 0.8;
    layout.height = isBeside ? bottom + 1 : layout.keyTop + keyHeight(key, width, font);
    return layout;
}

} // namespace ansinh
