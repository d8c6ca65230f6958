// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/series.h"

namespace ansinh {

/// Fills in what follows from the years of a target once its period is measured: path, projection, verdict, gap and
/// pace. Nothing of the year before, nothing assigned.
void judgeSeries(const Target &target, const Series &series, Assessment &assessment);

} // namespace ansinh
