// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/trend_chart.h"
#include "ui/charts/chart_key.h"
#include "ui/charts/trend_canvas.h"
#include "ui/charts/trend_words.h"

namespace ansinh {

/// Where everything of a trend stands, one below the other.
struct TrendLayout
{
    QRectF head; ///< the verdict, and a target that is no line; may be empty
    QRectF unit; ///< above the axis; may be empty
    TrendAxes axes; ///< without a height where there is nothing to draw
    double base = 0; ///< the axis of years; below the plot where the axis of values is broken
    QRectF years;
    QRectF gaps; ///< the signs of years without a value; may be empty
    std::vector<QRectF> notes; ///< one for each that has room
    QRectF key; ///< may be empty
    double line = 0; ///< height of the text

    /// How high the signs of yes and no stand.
    double strip() const { return axes.plot.top() + 0.7 * line; }
    bool hasPlot() const { return axes.plot.height() > 0; }
};

/// What is laid out.
struct TrendContents
{
    std::vector<TrendNote> notes;
    ChartKey key;
};

TrendLayout layoutOf(const TrendChart &chart, const TrendContents &contents, const QRectF &area, const QFont &font);
/// The height that leaves the plot a good shape.
double heightOf(const TrendChart &chart, const TrendContents &contents, double width, const QFont &font);

/// Whether anything can be said of the target beside the verdict, because no line says it.
bool saysTargetInHead(const TrendChart &chart);

} // namespace ansinh
