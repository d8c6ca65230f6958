// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_reading.h"

namespace ansinh {

// Signs of the table, explained under it; those of statistical tables where they have one.
inline const QString kNoneArisenSign = QStringLiteral("-");
inline const QString kNotAvailableSign = QStringLiteral("…");
inline const QString kNotAssessableSign = QStringLiteral("x");
inline const QString kPreliminarySign = QStringLiteral("*");
inline const QString kEstimateSign = QStringLiteral("**");

/// One target in the table of Phụ lục I.
TableRow targetRow(const ReportReading &reading, const Target &target, int number);

} // namespace ansinh
