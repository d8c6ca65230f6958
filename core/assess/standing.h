// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/deadline.h"
#include "core/year/figure.h"
#include "core/year/task_result.h"

namespace ansinh {

/// How far an organisation is with its return of a period.
struct OrganisationStanding
{
    enum class State {
        Received, ///< a submission is recorded
        Partial, ///< figures or results are there, but no submission
        Missing ///< nothing is there
    };

    Code<Organisation> code;
    State state = State::Missing;
    std::optional<QDate> received; ///< of the newest version
    std::optional<QDate> firstReceived; ///< of the first version, which decides whether it is late
    bool isLate = false; ///< received after the last day, or still missing past it
    int version = 0; ///< 0: none received
    std::vector<Code<Target>> targetsMissing; ///< targets it owns without any answer from it
    std::vector<Code<Task>> tasksMissing; ///< tasks it leads without a result from it
};

QString nameOf(OrganisationStanding::State state);

/// Who has reported on a task, and who of its leads has not.
struct TaskStanding
{
    Code<Task> code;
    std::vector<Code<Organisation>> reported;
    std::vector<Code<Organisation>> missing; ///< leads without a result
};

/// What came in for a period.
struct Returns
{
    std::vector<Figure> figures; ///< of the period
    std::vector<TaskResult> results;
    std::vector<TaskIndicatorValue> indicators;
    std::vector<Submission> submissions;
};

/// One line for everybody who is asked (core/plan/asked.h), in the plan's order. `collect` absent: never late.
std::vector<OrganisationStanding> organisationStandings(const Plan &plan, const Returns &returns,
                                                        const std::optional<Deadline> &collect, const QDate &today);
std::vector<TaskStanding> taskStandings(const Plan &plan, const Returns &returns);

/// Owners of the target from whom nothing came; a group is silent when all its members are.
std::vector<Code<Organisation>> silentOwners(const Plan &plan, const Target &target,
                                             const std::vector<OrganisationStanding> &standings);

} // namespace ansinh
