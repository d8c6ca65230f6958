// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/task_result.h"

namespace ansinh {

/// Which statement of the target holds after the officer's decisions: the one whose place was chosen,
/// else the first. The target must have a statement.
size_t statementInForce(const Target &target, const Plan &plan, const std::vector<Decision> &decisions);

/// A contradiction is decided when its newest decision chose one of its places.
bool isDecided(const Contradiction &contradiction, const std::vector<Decision> &decisions);

} // namespace ansinh
