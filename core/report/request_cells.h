// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

// What the forms behind a request letter say of a target and of a task, in narrow columns.

QString targetText(const Target &target);
/// "hộ", "đạt/không"
QString unitText(const Target &target);
QString taskText(const Task &task);
/// What is counted for the task: "Số liệu cần nêu: buổi tuyên truyền (buổi); …"; empty: nothing.
QString countedText(const ReportReading &reading, const Task &task);

} // namespace ansinh
