// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_look.h"
#include "ui/charts/chart_spot.h"

#include <functional>

class QFont;
class QPainter;

namespace ansinh {

/// Paints a grid in the painter's face, made smaller (at most to six tenths) until it is no higher than the area; where
/// there is nothing to show, the words that say so. Nothing outside the area.
ChartSpots paintFitted(QPainter &painter, const QRectF &area, const QString &nothing, const ChartLook &look,
                       const std::function<double(const QFont &)> &heightIn, const std::function<ChartSpots()> &paint);

/// The height of a grid, or of the words that stand in its place.
double fittedHeight(const QString &nothing, const QFont &font, const std::function<double()> &height);

} // namespace ansinh
