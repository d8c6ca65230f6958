// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_values.h"

namespace ansinh {

/// The axis for these values: from 0 to a round bound at or above the greatest, with 3 to 6 round steps. A share
/// ends at 100 unless a value lies above it. Nothing to show: 0 to 1, of a share 0 to 100.
ChartScale scaleFor(const std::vector<double> &values, bool isShare, const QString &unit);

} // namespace ansinh
