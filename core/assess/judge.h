// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/target_history.h"
#include "core/plan/plan.h"

namespace ansinh {

/// Judges one target for one period by the rules of the design. Only what was known up to that period
/// counts: figures, breaks and assigned values of later years change nothing.
Assessment assess(const TargetHistory &history, const Period &period);

/// The target as it stands after the officer's decisions on the plan's contradictions: a chosen place
/// that states a value moves the target value. Until then, and where the choice no longer exists, the
/// first statement is in force.
Target targetInForce(const Target &target, const Plan &plan, const std::vector<Decision> &decisions);

} // namespace ansinh
