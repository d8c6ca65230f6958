// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parts_grid.h"

#include "ui/charts/axis_text.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/charts/trend_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double kLeastCell = 8.5; ///< wide, in heights of the text
constexpr double kYears = 1.3;
constexpr int kMostNameLines = 2;

} // namespace

QFont smallOf(const QFont &font)
{
    return sized(font, 0.85);
}

PartsGrid gridOf(const PartsChart &chart, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF small(smallOf(font));
    PartsGrid grid;
    grid.line = metrics.height();
    if (!chart.isYesNo)
        grid.left = std::max(small.horizontalAdvance(tickLabel(chart.scale, chart.scale.top)),
                             small.horizontalAdvance(tickLabel(chart.scale, 0)))
            + 0.5 * grid.line;
    const double room = width - grid.left;
    const int most = std::max(1, static_cast<int>(room / (kLeastCell * grid.line)));
    const int count = static_cast<int>(chart.parts.size());
    grid.rows = (count + most - 1) / most;
    // Rows as even as they can be: 6 parts in 5 columns make two rows of 3.
    grid.columns
        = grid.rows > 0 ? std::min(most, std::max((count + grid.rows - 1) / grid.rows, std::min(count, 3))) : 1;
    grid.rows = (count + grid.columns - 1) / grid.columns;
    grid.cellWidth = room / grid.columns;
    for (const TrendPart &part : chart.parts)
        grid.nameLines = std::max(grid.nameLines, linesOf(part.name, grid.width(), metrics, kMostNameLines));
    const double plot = chart.isYesNo ? 0 : PartsGrid::kPlotTop + PartsGrid::kPlot + kYears;
    grid.cellHeight = grid.nameHeight() + (PartsGrid::kValue + plot + PartsGrid::kBetween) * grid.line;
    return grid;
}

} // namespace ansinh
