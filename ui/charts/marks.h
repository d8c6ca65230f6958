// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_values.h"
#include "ui/charts/chart_look.h"

#include <QRectF>
#include <QStringList>

class QFont;
class QFontMetricsF;
class QPainter;

namespace ansinh {

// The few signs that all charts share, so that one means the same everywhere. All are lines and areas, never a
// pattern brush: paper, SVG and screen draw them alike.

/// ● attained, ▲ on track, ▼ behind, ◆ disputed, ○ missing, ◇ begun, – none; as wide and high as `size`.
void paintMark(QPainter &painter, const QPointF &centre, double size, ChartTone tone, const ChartLook &look);

/// The dot of a figure: filled official, half filled preliminary, hollow estimate.
void paintDot(QPainter &painter, const QPointF &centre, double size, const QColor &colour, ChartCertainty certainty,
              const ChartLook &look);

/// A bar or cell: filled official, hatched preliminary, hollow estimate.
void paintBar(QPainter &painter, const QRectF &bar, const QColor &colour, ChartCertainty certainty,
              const ChartLook &look);

/// Slanting lines over an area, `distance` apart.
void paintHatching(QPainter &painter, const QRectF &area, const QColor &colour, double distance, double width = 0.8);

/// A segment of a stacked bar; each tone has a hatching of its own. `em` is the height of the text beside it.
void paintSegment(QPainter &painter, const QRectF &area, ChartTone tone, double em, const ChartLook &look);

/// The text in the rectangle, broken into as many lines as fit; where it does not fit it ends in "…".
void paintText(QPainter &painter, const QRectF &area, int alignment, const QString &text);

/// The text as the face breaks it, in at most that many lines; where it does not fit the last ends in "…".
QStringList broken(const QString &text, const QFont &font, double width, int most);

/// How many lines of the width the text takes, `most` at most.
int linesOf(const QString &text, double width, const QFontMetricsF &metrics, int most);

} // namespace ansinh
