// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/grid_chart.h"
#include "ui/charts/chart_key.h"

namespace ansinh {

/// The ground of a cell: none, or one of three steps; text on it stays easy to read.
QColor shadeOf(double need, const ChartLook &look);
/// Around a cell that is one of the two furthest; `line` is the height of a line.
void paintOutline(QPainter &painter, const QRectF &box, double line, const ChartLook &look);
/// The sign of a cell without a value: one that was answered is crossed.
void paintAbsent(QPainter &painter, const QPointF &centre, double size, const ShadeCell &cell, const ChartLook &look);

/// Only signs that occur, each once, in a fixed order.
ChartKey shadeKey(const ShadeChart &chart, ChartLanguage language);

} // namespace ansinh
