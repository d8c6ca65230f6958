// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_spot.h"
#include "ui/charts/trend_layout.h"

namespace ansinh {

/// The places of a trend as it was laid out in the area: years from the first on, then the target and where it leads.
ChartSpots spotsOf(const TrendChart &chart, const TrendLayout &layout, const TrendContents &contents,
                   const QRectF &area, ChartLanguage language);

} // namespace ansinh
