// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/town_status.h"

#include <vector>

namespace ansinh {

/// Fills the targets and tasks of a town's plan from its wards: their sums, and how many wards tell of each. `totals`
/// by period, the oldest first; the plan, the period and the wards stand already.
void addWards(const std::vector<WardTotal> &totals, TownStatus &status);

} // namespace ansinh
