// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ansinh {

/// Everything that the plan says of a task, as rich text for the panel at the right.
QString taskHtml(const Plan &plan, const Task &task);
/// The same of a group: its title and its tasks.
QString groupHtml(const Plan &plan, const Code<TaskGroup> &code);

} // namespace ansinh
