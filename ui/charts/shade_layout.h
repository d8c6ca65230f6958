// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/grid_chart.h"
#include "ui/charts/chart_key.h"

namespace ansinh {

/// Where everything of a table of shades stands, for a width and a font. Heights and positions from the top left.
struct ShadeLayout
{
    double line = 0; ///< height of a line of text
    double nameWidth = 0;
    double columnWidth = 0;
    size_t columnsABand = 0; ///< columns that do not fit beside the others stand below them
    double headHeight = 0;
    std::vector<double> rowHeights;
    double bandHeight = 0; ///< head and rows
    double listLeft = 0; ///< the list of columns stands beside the only band, or below at 0
    double listTop = 0;
    double listWidth = 0;
    size_t listColumns = 1;
    std::vector<double> listHeights; ///< of its rows
    double keyTop = 0;
    double height = 0;

    size_t bands(const ShadeChart &chart) const { return (chart.columns.size() + columnsABand - 1) / columnsABand; }
};

ShadeLayout shadeLayout(const ShadeChart &chart, double width, const QFont &font, const ChartKey &key,
                        ChartLanguage language);

/// What stands in the list of a column: "CT14. …: ≥ 45%", and who is furthest.
QString listTitle(const ShadeColumn &column);
QString listFurthest(const ShadeColumn &column, ChartLanguage language);

} // namespace ansinh
