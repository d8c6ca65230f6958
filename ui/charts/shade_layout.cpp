// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shade_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr Phrase kFurthest{u"Xa mục tiêu nhất: %1", u"Furthest from the target: %1"};

// In heights of a line.
constexpr double kRowPadding = 0.26;
constexpr double kSides = 1.9; ///< of a cell: the mark, the star and air
constexpr double kWidestColumn = 7;
constexpr double kMostName = 0.34; ///< of the width
constexpr double kListBeside = 22; ///< so much room right of the band is used for the list
constexpr double kListColumn = 26;
constexpr double kGap = 1.2;
constexpr int kNameLines = 2;
constexpr int kHeadLines = 3;
constexpr int kListLines = 3;

double leastColumn(const ShadeChart &chart, const QFont &font, double line)
{
    std::vector<QString> labels;
    for (const ShadeRow &row : chart.rows) {
        for (const ShadeCell &cell : row.cells) {
            if (cell.value)
                labels.push_back(cell.value->label);
        }
    }
    std::vector<QString> codes;
    for (const ShadeColumn &column : chart.columns)
        codes.push_back(column.code);
    return std::max(widestOf(labels, font) + line * kSides, widestOf(codes, boldOf(font)) + line * 0.8);
}

double nameWidthOf(const ShadeChart &chart, double width, const QFont &font, double line)
{
    std::vector<QString> names;
    for (const ShadeRow &row : chart.rows)
        names.push_back(row.name);
    return std::min(widestOf(names, font) + line * 0.8, width * kMostName);
}

void layColumns(ShadeLayout &layout, const ShadeChart &chart, double width, const QFont &font)
{
    const auto all = static_cast<double>(chart.columns.size());
    layout.nameWidth = nameWidthOf(chart, width, font, layout.line);
    const double room = width - layout.nameWidth;
    const double least = std::min(leastColumn(chart, font, layout.line), room);
    const double most = std::max(1.0, std::floor(room / least + 0.001));
    const double bands = std::ceil(all / most);
    layout.columnsABand = static_cast<size_t>(std::ceil(all / bands));
    layout.columnWidth
        = std::min(room / static_cast<double>(layout.columnsABand), std::max(least, layout.line * kWidestColumn));
}

void layRows(ShadeLayout &layout, const ShadeChart &chart, const QFont &font)
{
    const QFontMetricsF metrics(font);
    int lines = 0;
    for (const ShadeColumn &column : chart.columns)
        lines
            = std::max(lines, linesOf(column.targetWord, layout.columnWidth - layout.line * 0.4, metrics, kHeadLines));
    layout.headHeight = layout.line * (1 + lines + kRowPadding * 2);
    layout.bandHeight = layout.headHeight;
    for (const ShadeRow &row : chart.rows) {
        const int its = linesOf(row.name, layout.nameWidth - layout.line * 0.4, metrics, kNameLines);
        layout.rowHeights.push_back(layout.line * (its + kRowPadding));
        layout.bandHeight += layout.rowHeights.back();
    }
}

double entryHeight(const ShadeColumn &column, double width, const QFont &font, double line, ChartLanguage language)
{
    const QFontMetricsF metrics(font);
    const double room = width - line * 1.2;
    const int title = linesOf(listTitle(column), room, QFontMetricsF(boldOf(font)), kListLines);
    const int furthest
        = column.furthest.isEmpty() ? 0 : linesOf(listFurthest(column, language), room, metrics, kListLines);
    return line * (title + furthest + 0.45);
}

void layList(ShadeLayout &layout, const ShadeChart &chart, const QFont &font, ChartLanguage language)
{
    for (size_t first = 0; first < chart.columns.size(); first += layout.listColumns) {
        double height = 0;
        const size_t last = std::min(chart.columns.size(), first + layout.listColumns);
        for (size_t i = first; i < last; ++i)
            height = std::max(height,
                              entryHeight(chart.columns[i], layout.listWidth / static_cast<double>(layout.listColumns),
                                          font, layout.line, language));
        layout.listHeights.push_back(height);
    }
}

double listHeight(const ShadeLayout &layout)
{
    double height = 0;
    for (const double each : layout.listHeights)
        height += each;
    return height;
}

} // namespace

QString listTitle(const ShadeColumn &column)
{
    const QString title = QStringLiteral("%1. %2").arg(column.code, column.title);
    return column.targetWord.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, column.targetWord);
}

QString listFurthest(const ShadeColumn &column, ChartLanguage language)
{
    return kFurthest.in(language).arg(column.furthest);
}

ShadeLayout shadeLayout(const ShadeChart &chart, double width, const QFont &font, const ChartKey &key,
                        ChartLanguage language)
{
    ShadeLayout layout;
    layout.line = QFontMetricsF(font).height();
    layColumns(layout, chart, width, font);
    layRows(layout, chart, font);
    const double bands = static_cast<double>(layout.bands(chart));
    const double gap = layout.line * kGap;
    const double bandsHeight = layout.bandHeight * bands + gap * (bands - 1);
    const double bandWidth = layout.nameWidth + layout.columnWidth * static_cast<double>(layout.columnsABand);
    const bool isBeside = bands == 1 && width - bandWidth - 2 * gap >= layout.line * kListBeside;
    layout.listLeft = isBeside ? bandWidth + 2 * gap : 0;
    layout.listTop = isBeside ? 0 : bandsHeight + gap;
    layout.listWidth = width - layout.listLeft;
    layout.listColumns = static_cast<size_t>(std::max(1.0, std::floor(layout.listWidth / (layout.line * kListColumn))));
    layList(layout, chart, font, language);
    const double listBottom = layout.listTop + listHeight(layout);
    layout.keyTop = std::max(bandsHeight, listBottom) + gap * 0.7;
    layout.height = layout.keyTop + keyHeight(key, width, font);
    return layout;
}

} // namespace ansinh
