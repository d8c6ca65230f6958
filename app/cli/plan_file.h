// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace ansinh {

/// Reads a plan file; errors name the file, or the path inside it.
Result<Plan> readPlanFile(const QString &path);

} // namespace ansinh
