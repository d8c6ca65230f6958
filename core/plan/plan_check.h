// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace ansinh {

/// The rules that hold between the values of a plan: codes are unique, what is referred to exists, a
/// target has what its comparison and kind demand, exactly one officer keeps the book. Error Invalid
/// names the path ("targets[3].value") and the remedy. For plans read from a file and edited ones alike.
Result<void> checkPlan(const Plan &plan);

} // namespace ansinh
