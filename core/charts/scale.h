// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_values.h"

namespace ansinh {

/// The axis for these values: from 0 to a round bound at or above the greatest, with 3 to 6 round steps (fewer where
/// the values are so few whole units). A share ends at 100 unless a value lies above it. Nothing to show: 0 to 1,
/// of a share 0 to 100.
ChartScale scaleFor(const std::vector<double> &values, bool isShare, const QString &unit);

/// The same cut off below the least value, so that small differences are seen; the break has to be marked. Where
/// nothing would be gained the whole axis.
ChartScale zoomedScaleFor(const std::vector<double> &values, bool isShare, const QString &unit);

} // namespace ansinh
