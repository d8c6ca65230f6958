// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_values.h"
#include "ui/charts/chart_look.h"

#include <QPen>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace ansinh {

/// A line through years and values.
struct TrendLine
{
    QPolygonF points; ///< years across, values up
    QPen pen;
};

/// Two axes and where they stand.
struct TrendAxes
{
    QRectF plot;
    double first = 0; ///< year at the left edge
    double last = 1; ///< year at the right edge
    ChartScale scale;

    QPointF place(double year, double value) const
    {
        return {plot.left() + (year - first) / (last - first) * plot.width(),
                plot.bottom() - scale.share(value) * plot.height()};
    }
};

/// Paints the grid of the values and the lines upon it, without words.
void paintCanvas(QPainter &painter, const TrendAxes &axes, const std::vector<TrendLine> &lines, const ChartLook &look);

} // namespace ansinh
