// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

#include <optional>

namespace ansinh {

/// How a chart stands on paper: its height in points, and how much smaller than usual its letters and lines are.
struct ChartRoom
{
    double height = 0;
    double scale = 1;
};

/// As wide as the room (points) and as high as the chart wants; where the room is too low, in smaller letters, so
/// that nothing is cut. Absent: nobody draws charts, or nobody could read this one there; its figures say it.
std::optional<ChartRoom> roomFor(const ChartPainter &charts, const Chart &chart, const QSizeF &room);

/// Paints it into the rectangle; the painter's unit is one point.
void paintInRoom(QPainter &painter, const ChartPainter &charts, const Chart &chart, const QRectF &rect, double scale);

} // namespace ansinh
