// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/task_result.h"

#include <QJsonObject>

namespace ansinh {

/// The contract's answer of `plan`; statements in force after the officer's decisions.
QJsonObject planJson(const Plan &plan, const std::vector<Decision> &decisions);

} // namespace ansinh
