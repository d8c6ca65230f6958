// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint_chart.h"
#include "ui/charts/trend_canvas.h"

#include "ui/charts/axis_text.h"
#include <QPainter>

namespace ansinh {

bool drawsCharts()
{
    return false;
}

void paintCanvas(QPainter &painter, const TrendAxes &axes, const std::vector<TrendLine> &lines, const ChartLook &look)
{
    painter.save();
    painter.setPen(QPen(look.own.line, 1));
    const ChartScale &scale = axes.scale;
    for (const double value : ticksOf(scale))
        painter.drawLine(axes.place(axes.first, value), axes.place(axes.last, value));
    for (const TrendLine &line : lines) {
        QPolygonF points;
        for (const QPointF &point : line.points)
            points += axes.place(point.x(), point.y());
        painter.setPen(line.pen);
        painter.drawPolyline(points);
    }
    painter.restore();
}

} // namespace ansinh
