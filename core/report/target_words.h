// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// How a target is called inside a sentence: "tỷ lệ dân số tham gia bảo hiểm y tế".
QString subjectInside(const ReportReading &reading, const Target &target);

/// The words for the places of the moulds (target_moulds.h); for a target with a value.
QHash<QString, QString> targetWords(const ReportReading &reading, const Target &target);

} // namespace ansinh
