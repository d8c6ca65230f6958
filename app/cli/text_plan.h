// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/task_result.h"

namespace ansinh {

/// The plan for the eye: groups with their tasks, targets, organisations, what contradicts itself.
QString planText(const Plan &plan, const std::vector<Decision> &decisions);

} // namespace ansinh
