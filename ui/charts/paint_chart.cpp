// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint_chart.h"

#include "ui/charts/chart_painters.h"

#include <QPainter>

namespace ansinh {

ChartSpots paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ChartSpots spots
        = std::visit([&](const auto &shown) { return paint(painter, area, shown, look, chart.language); }, chart.shown);
    painter.restore();
    return spots;
}

double chartHeight(const Chart &chart, double width, const QFont &font)
{
    return std::visit([&](const auto &shown) { return heightOf(shown, width, font, chart.language); }, chart.shown);
}

} // namespace ansinh
