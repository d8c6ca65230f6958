// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// How far the tasks are, by what the organisations reported.
struct TaskProgress
{
    std::vector<const Task *> reported; ///< with a result or a count
    std::vector<const Task *> done; ///< everybody who told a progress told that it is done
    std::vector<const Task *> open; ///< somebody told that it goes on, or is done in part
    std::vector<const Task *> silent; ///< nobody reported
};

TaskProgress taskProgress(const ReportReading &reading);

} // namespace ansinh
