// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/standing.h"
#include "core/document/chart.h"
#include "core/report/letterhead.h"
#include "core/report/report_template.h"

namespace ansinh {

/// Everything that a report of a period speaks of: values only, so that the same book gives the same text.
struct ReportMatter
{
    Plan plan; ///< in force in the year, names valid on the report's date
    Period period{Year::of({})};
    QDate asOf; ///< "Đến ngày …": the last day of the data, or today
    Letterhead letterhead;
    ReportTemplate outline = usualTemplate();
    QString outlineRefused; ///< why the usual outline stands in for the chosen one; empty: it does not
    std::vector<Assessment> assessments; ///< in the plan's order
    std::vector<AssignedValue> assigned;
    Returns returns;
    std::vector<OrganisationStanding> organisations;
    std::vector<TaskStanding> tasks;
    std::vector<Area> areas;
    std::vector<Decision> decisions;
    std::vector<SeriesBreak> breaks; ///< of any year
    std::vector<SharedDenominator> denominators; ///< any year; without them areas are compared only by their own
    std::vector<Chart> charts; ///< those that the outline names and that have something to show
    bool isSample = false; ///< marked on every page
};

} // namespace ansinh
