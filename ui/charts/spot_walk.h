// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_spot.h"

#include <qnamespace.h>

namespace ansinh {

/// Where an arrow key, Home or End leads from the spot (-1: from none) in the chart: to the nearest one in that
/// direction, rather straight ahead than aside. Where there is none, or for another key: -1.
int spotFrom(const ChartSpots &spots, int from, Qt::Key key);

/// The innermost spot at the point; -1: none.
int spotAt(const ChartSpots &spots, const QPointF &point);

} // namespace ansinh
