// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_reading.h"

namespace ansinh {

// Signs of the table, explained under it; those of statistical tables where they have one.
inline const QString kNoneArisenSign = QStringLiteral("-");
inline const QString kNotAvailableSign = QStringLiteral("…");
inline const QString kNotAssessableSign = QStringLiteral("x");
inline const QString kPreliminarySign = QStringLiteral("(s)");
inline const QString kEstimateSign = QStringLiteral("(ư)");

/// What the row of a target takes from its table.
struct TargetRowPlace
{
    int number = 0;
    int commonDue = 0; ///< the due year that the head of the table names
    QString sources; ///< "(1), (2)": numbers of the list under the table
};

/// One target in the table of targets.
TableRow targetRow(const ReportReading &reading, const Target &target, TargetRowPlace place);

} // namespace ansinh
