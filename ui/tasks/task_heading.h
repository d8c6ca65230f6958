// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/period_results.h"

namespace ansinh {

/// Who leads a task, with capacity and the plan's own wording, who coordinates, and when: rich text.
QString taskHeadingHtml(const PeriodResults &results, const Task &task);

} // namespace ansinh
