// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace ansinh {

/// A place in a painted chart that the keyboard and the mouse find: a point, a row, a cell.
struct ChartSpot
{
    QRectF area; ///< in the painter's units
    QString spoken; ///< "Năm 2025: 36,9%, sơ bộ": what a reader who does not see the chart hears
    Destination link;
};

/// In reading order. Arrow keys go to the nearest one in their direction.
using ChartSpots = std::vector<ChartSpot>;

} // namespace ansinh
