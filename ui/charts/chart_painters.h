// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paint_chart.h"

namespace ansinh {

// One painter for each kind of chart, and the height that it wants (paint_chart.h chooses).

ChartSpots paint(QPainter &painter, const QRectF &area, const TrendChart &chart, const ChartLook &look,
                 ChartLanguage language);
ChartSpots paint(QPainter &painter, const QRectF &area, const PartsChart &chart, const ChartLook &look,
                 ChartLanguage language);
ChartSpots paint(QPainter &painter, const QRectF &area, const BulletChart &chart, const ChartLook &look,
                 ChartLanguage language);
ChartSpots paint(QPainter &painter, const QRectF &area, const ProgressChart &chart, const ChartLook &look,
                 ChartLanguage language);
ChartSpots paint(QPainter &painter, const QRectF &area, const ShadeChart &chart, const ChartLook &look,
                 ChartLanguage language);
ChartSpots paint(QPainter &painter, const QRectF &area, const ReturnChart &chart, const ChartLook &look,
                 ChartLanguage language);
ChartSpots paint(QPainter &painter, const QRectF &area, const CompareChart &chart, const ChartLook &look,
                 ChartLanguage language);

double heightOf(const TrendChart &chart, double width, const QFont &font, ChartLanguage language);
double heightOf(const PartsChart &chart, double width, const QFont &font, ChartLanguage language);
double heightOf(const BulletChart &chart, double width, const QFont &font, ChartLanguage language);
double heightOf(const ProgressChart &chart, double width, const QFont &font, ChartLanguage language);
double heightOf(const ShadeChart &chart, double width, const QFont &font, ChartLanguage language);
double heightOf(const ReturnChart &chart, double width, const QFont &font, ChartLanguage language);
double heightOf(const CompareChart &chart, double width, const QFont &font, ChartLanguage language);

} // namespace ansinh
