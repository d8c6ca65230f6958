// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/chart_spot.h"

class QFont;
class QPainter;

namespace ansinh {

/// Whether the program was built with Qt Charts. Without it screens show the figures in a table; what is painted all
/// the same (paper, files) is drawn by plain lines.
bool drawsCharts();

/// Paints the chart, without its title and note, into the rectangle in the painter's font; the same function for the
/// screen, paper and files. Draws nothing outside the rectangle. Returns its places.
ChartSpots paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look);

/// How high the chart wants to be at that width, in that font (in the font's units: points on paper, pixels else).
double chartHeight(const Chart &chart, double width, const QFont &font);

} // namespace ansinh
