// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/grid_chart.h"
#include "ui/charts/chart_key.h"

namespace ansinh {

/// ● on time, ▲ late, ◐ part, ○ missing, … awaited, – not asked.
void paintReturnMark(QPainter &painter, const QPointF &centre, double size, ReturnMark mark, const ChartLook &look);
/// A part of a year's bar: filled on time, hatched late, hollow missing, broken at the edge awaited.
void paintReturnBar(QPainter &painter, const QRectF &bar, double line, ReturnMark mark, const ChartLook &look);

ChartKey returnKey(const ReturnChart &chart);

} // namespace ansinh
