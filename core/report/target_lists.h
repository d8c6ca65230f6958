// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

using TargetList = std::vector<const Target *>;

// Several targets in one sentence, and the figures that it then speaks of.

QStringList keysOf(const ReportReading &reading, const TargetList &targets);

/// "tỷ lệ dân số tham gia bảo hiểm y tế (97,1%)"; what has no number is its name alone.
QString withResult(const ReportReading &reading, const Target &target);

/// What comes behind "có 03 chỉ tiêu …": ", đó là a", ", gồm: a; b và 12 chỉ tiêu khác (Phụ lục I)".
QString namely(const ReportReading &reading, const QStringList &phrases);

/// The targets with a value assigned for the year that is judged, attained or not.
TargetList assignedTargets(const ReportReading &reading, bool attained);

} // namespace ansinh
