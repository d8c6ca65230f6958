// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/trend_chart.h"
#include "ui/charts/trend_canvas.h"

namespace ansinh {

/// The values beside their signs: none on another or on a dot; where years stand too close older ones are left out,
/// which the spots and the table still tell.
void paintLabels(QPainter &painter, const TrendChart &chart, const TrendAxes &axes, const std::vector<TrendLine> &lines,
                 const ChartLook &look, ChartLanguage language);

} // namespace ansinh
