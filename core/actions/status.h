// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/judge.h"
#include "core/assess/standing.h"
#include "core/report/report_matter.h"

namespace ansinh {

class Book;

/// Where a period stands: every target judged, every task and organisation.
struct Status
{
    Period period{Year::of({})};
    Plan plan; ///< in force in that year, after decisions
    std::vector<Assessment> targets;
    std::vector<TaskStanding> tasks;
    std::vector<OrganisationStanding> organisations;
    std::optional<Deadline> collect;
    std::optional<Deadline> submit;
    std::vector<Contradiction> openContradictions;
    std::vector<Decision> decisions;
    std::vector<Area> areas; ///< in order; they name the parts
};

/// Reads each table once and judges. `today` decides who is late; a first half has no deadline.
Result<Status> statusOf(Book &book, const Period &period, const QDate &today);

/// What a report of that period speaks of.
Result<ReportMatter> reportMatterOf(Book &book, const Period &period, const QDate &today);

} // namespace ansinh
