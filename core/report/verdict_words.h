// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/summary.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// The verdict in the words of the report's tables: "Đúng tiến độ".
QString verdictWord(Verdict verdict, const QString &unitWord);

/// How many of these targets have which verdict.
Summary countOf(const ReportReading &reading, const std::vector<const Target *> &targets);
Summary countOf(const ReportReading &reading);

/// The targets with one of these verdicts, in the order of the report.
std::vector<const Target *> targetsWith(const ReportReading &reading, const std::vector<Verdict> &verdicts);

} // namespace ansinh
