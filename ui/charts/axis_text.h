// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_values.h"

namespace ansinh {

/// The values marked on an axis, both ends among them.
std::vector<double> ticksOf(const ChartScale &scale);
/// The numbers beside an axis: "20%", "1.200".
QString tickLabel(const ChartScale &scale, double value);

} // namespace ansinh
