// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// What was counted for a task, told in one sentence: "Trong năm 2026, toàn phường đã tổ chức 24 buổi
/// tuyên truyền với 1.250 lượt người dự." Counts of several organisations are added, money is parted by its
/// source; percentages and other ratios are never added. Empty: nothing was counted.
QString indicatorSentence(const ReportReading &reading, const Task &task);

/// Who counted what the sentence tells: "1.1/2026/LDTBXH".
QStringList indicatorKeys(const ReportReading &reading, const Task &task);

/// "24 buổi; 1.250 lượt người": the same for a table.
QString indicatorCell(const ReportReading &reading, const Task &task);

} // namespace ansinh
