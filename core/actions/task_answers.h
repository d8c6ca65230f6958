// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amount_reading.h"

namespace ansinh {

/// What a row of a task says: its texts. What is empty leaves the earlier text alone (`before`: what was reported
/// already). Absent: nothing was written.
std::optional<TaskResult> resultOf(AmountReader &cells, const FilledTaskRow &row, const TaskResult &blank,
                                   const TaskResult *before);

/// What a row of something counted says; `blank` is of the task and the indicator. Absent: nothing, or nothing that
/// was understood.
std::optional<TaskIndicatorValue> indicatorOf(AmountReader &cells, const FilledTaskRow &row,
                                              const TaskIndicatorValue &blank, bool isYesNo);

bool saysTheSame(const TaskResult &a, const TaskResult &b);

/// As people read it, each text in a line of its own.
QString resultWords(const TaskResult &result);
QString indicatorWords(const TaskIndicatorValue &value, bool isYesNo);

} // namespace ansinh
