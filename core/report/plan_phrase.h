// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// The plan inside a sentence: "Kế hoạch số 12/KH-UBND ngày 20/12/2024 của UBND phường", without what
/// the officer has not filled in.
QString planPhrase(const ReportReading &reading);

/// The same with the resolution that it carries out: "Kế hoạch … triển khai Nghị quyết số 42-NQ/TW".
QString fullPlanPhrase(const ReportReading &reading);

/// What the report is about: "kết quả thực hiện Kế hoạch … triển khai Nghị quyết số 42-NQ/TW năm 2026".
QString reportSubject(const ReportReading &reading);

/// The number of the report with the zero before 1 to 9; empty: not numbered yet.
QString documentNumber(const ReportReading &reading);

/// "(Kèm theo Báo cáo số 05/BC-UBND ngày … của …)", dots where nothing is known yet.
QString attachedTo(const ReportReading &reading);

} // namespace ansinh
