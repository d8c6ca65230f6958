// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/charts/trend_series.h"

#include <QRectF>

class QPainter;

namespace ansinh {

/// Paints the series into the rectangle, on screen or on paper, in the painter's font and the colours
/// given.
void paintTrend(QPainter &painter, const QRectF &area, const TrendSeries &series, const Colours &own);

} // namespace ansinh
