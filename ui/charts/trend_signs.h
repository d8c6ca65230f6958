// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/trend_chart.h"
#include "ui/charts/chart_key.h"
#include "ui/charts/chart_look.h"

#include <QPen>

class QFontMetricsF;
class QPainter;

namespace ansinh {

// The signs of a trend, in sizes of the text, and what they mean.

constexpr double kDotSize = 0.5; ///< of a value's dot, of the text's height

/// What lines and signs are measured with: 1 for a text 16 units high.
double strokeOf(const QFontMetricsF &metrics);

QPen valuePen(const ChartLook &look, double stroke);
QPen targetPen(const ChartLook &look, double stroke);
QPen expectedPen(const ChartLook &look, double stroke);
QPen projectionPen(const ChartLook &look, double stroke);

/// ⊢⊣ the value assigned for a year.
void paintAssigned(QPainter &painter, const QPointF &centre, double size, const ChartLook &look);
/// □ where a projection ends.
void paintProjected(QPainter &painter, const QPointF &centre, double size, const ChartLook &look);
/// A line across the plot at which a series ends, cut through at the axis.
void paintBreak(QPainter &painter, const QPointF &top, const QPointF &base, const ChartLook &look);
/// A zigzag along the axis: it does not begin at 0.
void paintZigzag(QPainter &painter, const QRectF &room, const ChartLook &look);

/// Whether a line leads from one point to the next.
bool isJoined(const TrendPoint &before, const TrendPoint &point);
/// Whether the way to the target is a line of its own beside the target's.
bool hasWay(const TrendChart &chart);
/// The signs that occur in the chart.
ChartKey keyOf(const TrendChart &chart, ChartLanguage language);
/// Of dots by their certainty; only one word where all are official.
void addDots(const std::vector<ChartCertainty> &occurring, ChartLanguage language, ChartKey &key);
/// Of a line.
KeyItem lineItem(const QString &text, QPen (*pen)(const ChartLook &, double));

} // namespace ansinh
