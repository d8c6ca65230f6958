// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// What organisations remarked on their tasks; what several say in the same words stands once.
struct TaskRemark
{
    QString text; ///< whole sentences
    QStringList figures; ///< of everybody who said it: "1.1/2026/LDTBXH"
};

/// By task, in the plan's order: the difficulties, or the proposals.
std::vector<TaskRemark> remarksOf(const ReportReading &reading, QString TaskResult::*remark);

/// The difficulties that organisations reported, one in a line; empty: none did.
Blocks difficultyItems(const ReportReading &reading);

} // namespace ansinh
