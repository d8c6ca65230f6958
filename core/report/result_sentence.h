// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// One result, and everybody who reported it in the same words.
struct SharedResult
{
    const TaskResult *result;
    std::vector<Code<Organisation>> by; ///< one at least
};

/// The results of a task, the leads' first, then the others' in the plan's order.
std::vector<SharedResult> resultsOf(const ReportReading &reading, const Task &task);

/// One result as prose with who did it: "Công an phường rà soát, làm sạch dữ liệu dân cư." Empty: the
/// organisation told nothing.
QString resultSentence(const ReportReading &reading, const SharedResult &shared, bool isFirst);

} // namespace ansinh
