// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/grid_chart.h"
#include "ui/charts/chart_key.h"

namespace ansinh {

/// Where everything of the returns over the years stands. The rows stand in blocks side by side where there is room:
/// each repeats the years; the bars stand over the first, the key over the others or at the foot.
struct ReturnLayout
{
    double line = 0;
    double nameWidth = 0;
    double columnWidth = 0;
    bool hasBrief = false; ///< the words beside the marks fit
    double barsHeight = 0; ///< the bars of the years, without their names
    double headHeight = 0; ///< the names of the years
    size_t blocks = 1;
    size_t rowsABlock = 0;
    double blockWidth = 0;
    double blockGap = 0;
    std::vector<double> rowHeights; ///< the same for the rows beside each other
    double keyTop = 0;
    double keyLeft = 0;
    double height = 0;
};

ReturnLayout returnLayout(const ReturnChart &chart, double width, const QFont &font, const ChartKey &key);

} // namespace ansinh
