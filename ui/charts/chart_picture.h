// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/paint_chart.h"

#include <QByteArray>
#include <QFont>
#include <QImage>

namespace ansinh {

// A chart as a picture that stands alone: its title, subtitle and note around it. Laid out by one function, whatever
// it becomes; the same chart, width and look give the same bytes.

/// What a picture is written in: the face of the screen in pixels, the same at every scale.
QFont pictureFont();

/// Paints the picture, its ground too, into the rectangle in the painter's font. Returns the places of the chart.
ChartSpots paintPicture(QPainter &painter, const QRectF &area, const Chart &chart, const ChartLook &look);
/// How high the picture wants to be at that width.
double pictureHeight(const Chart &chart, double width, const QFont &font);

/// `width` in pixels of 1/96 inch, `scale` of them more. Null: no memory for one so large.
QImage chartImage(const Chart &chart, double width, double scale, const ChartLook &look);
/// The same as a PNG file that says how large it is on paper.
Result<QByteArray> pngOf(const Chart &chart, double width, double scale, const ChartLook &look);
/// The same as an SVG file with text as text.
QByteArray svgOf(const Chart &chart, double width, const ChartLook &look);

/// Whether these bytes are a picture that we wrote: pngOf() or svgOf().
bool isOurPicture(const QByteArray &bytes);

} // namespace ansinh
