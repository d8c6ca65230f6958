// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/report/report_wording.h"

namespace ansinh {

/// The group of tasks to which a target belongs. The plan has no such column, so it is read from what it says, in
/// this order: the section of the plan's tasks that states the target ("III.6.1"); the task that works in the
/// target's field (resources/report); the one group in which the owners of its figures lead all their tasks.
/// Empty: none of these tells.
Code<TaskGroup> groupOf(const Plan &plan, const ReportWording &wording, const Target &target);

} // namespace ansinh
