// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/trend_chart.h"

#include <QFont>

namespace ansinh {

/// How the cells of small multiples lie.
struct PartsGrid
{
    // In heights of the text.
    static constexpr double kPlot = 3.4;
    static constexpr double kPlotTop = 0.35; ///< between the value and the plot
    static constexpr double kValue = 1.3;
    static constexpr double kBetween = 0.9; ///< under a cell
    static constexpr double kAside = 1.3; ///< between cells of a row

    double line = 0; ///< height of the text
    double left = 0; ///< the numbers of the axis
    int columns = 1;
    int rows = 0;
    double cellWidth = 0;
    double cellHeight = 0;
    int nameLines = 1;

    double width() const { return cellWidth - kAside * line; }
    double nameHeight() const { return nameLines * line; }
};

PartsGrid gridOf(const PartsChart &chart, double width, const QFont &font);
/// For the numbers of the axes.
QFont smallOf(const QFont &font);

} // namespace ansinh
