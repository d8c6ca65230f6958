// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/standing.h"
#include "core/report/report_template.h"

namespace ansinh {

/// How the paper is headed and signed; the defaults follow from the plan.
struct Letterhead
{
    bool namesSuperior = false; ///< usage B: the superior body on the first line
    QString superior; ///< "UBND THỊ XÃ QUẢNG TRỊ"; only for usage B
    QString number; ///< empty: a gap
    std::optional<QDate> date; ///< absent: a gap for the day
    std::vector<QString> authority{QStringLiteral("CHỦ TỊCH")}; ///< under "TM. ỦY BAN NHÂN DÂN"
    QString signer; ///< empty: room is left
};

/// Everything that a report of a period speaks of: values only, so that the same book gives the same text.
struct ReportMatter
{
    Plan plan; ///< in force in the year, names valid on the report's date
    Period period{Year::of({})};
    QDate asOf; ///< "Đến ngày …": the last day of the data, or today
    Letterhead letterhead;
    ReportTemplate outline = usualTemplate();
    std::vector<Assessment> assessments; ///< in the plan's order
    std::vector<AssignedValue> assigned;
    Returns returns;
    std::vector<OrganisationStanding> organisations;
    std::vector<TaskStanding> tasks;
    std::vector<Area> areas;
    std::vector<Decision> decisions;
    std::vector<SharedDenominator> denominators; ///< any year; without them areas are compared only by their own
    bool isSample = false; ///< marked on every page
};

} // namespace ansinh
