// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/grid_chart.h"
#include "ui/charts/chart_key.h"

namespace ansinh {

/// A ring with + better, = the same; filled with − worse: another shape for each, whatever the colour.
void paintCompareWay(QPainter &painter, const QPointF &centre, double size, CompareWay way, const ChartLook &look);

/// The values of a row on an axis from 0 to a round bound, one line high; the words of its ends stand beside it.
void paintCompareAxis(QPainter &painter, const QRectF &box, const CompareRow &row, const ChartLook &look);

ChartKey compareKey(const CompareChart &chart, ChartLanguage language);

} // namespace ansinh
