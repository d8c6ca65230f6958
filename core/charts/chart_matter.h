// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/standing.h"
#include "core/assess/target_history.h"
#include "core/plan/plan.h"

namespace ansinh {

/// How the organisations stood with their returns of a year.
struct YearReturns
{
    Year year = Year::of({});
    std::optional<Deadline> collect; ///< absent: the plan of the year has no day
    std::vector<OrganisationStanding> organisations; ///< as asked in that year
};

/// Everything that the charts of a period are drawn from, as it was read and judged for the status: the charts
/// judge nothing anew. Values only, so that the same book gives the same charts.
struct ChartMatter
{
    Plan plan; ///< in force in the year
    Period period{Year::of({})};
    QDate today; ///< names are those of this day
    std::vector<Assessment> assessments; ///< one a target, in the plan's order
    std::vector<TargetHistory> histories; ///< one a target, in the plan's order
    std::vector<TaskStanding> tasks;
    std::vector<OrganisationStanding> organisations;
    std::optional<Deadline> collect; ///< of the period; absent: it has none
    std::vector<YearReturns> years; ///< oldest first; years before the one looked at with a return
    std::vector<Organisation> former; ///< asked in those years, but not in the plan any more
    std::vector<Area> areas; ///< in order
};

} // namespace ansinh
