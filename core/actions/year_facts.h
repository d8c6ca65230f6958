// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sending_standing.h"
#include "core/actions/status.h"

#include <array>

namespace ansinh {

/// What a year has and lacks, counted: from it the six steps and the next best action are told.
struct YearFacts
{
    Year year = Year::of({});
    QDate today;
    bool isBookEmpty = false; ///< no figure of any year
    int areas = 0;
    std::vector<Code<Organisation>> groupsWithoutMembers; ///< of those that own a target
    int denominators = 0; ///< shared ones of the year
    int assigned = 0; ///< targets with a value assigned for the year
    int tasks = 0;
    int asked = 0; ///< organisations that are asked to report
    int lettered = 0; ///< of them those that get a form and letters: all but the officer who keeps the book
    int formsSent = 0; ///< of them those to which the form has gone
    std::optional<QDate> formsSentOn; ///< the last day on which one went out
    std::vector<Code<Organisation>> missing; ///< who has not reported, who lacks most first
    std::vector<Code<Organisation>> toRemind; ///< of them those that the ward presses: not whom it reports to itself
    std::vector<Code<Target>> disputed; ///< targets with an open dispute
    std::vector<QString> contradictions; ///< ids of the open ones
    std::optional<Deadline> collect;
    std::optional<Deadline> submit;
    SendingStanding sending; ///< whether the report is submitted, to whom it has gone, who has it

    int received() const { return asked - static_cast<int>(missing.size()); }
    bool isOver() const { return today.year() > year.number(); }
    bool isYetToCome() const { return today.year() < year.number(); }
};

/// Whether the organisation still has to report: neither a return nor all that it owes is there.
bool isAwaited(const OrganisationStanding &standing);

/// How many targets and tasks the organisation has not answered.
int owedBy(const OrganisationStanding &standing);

/// Who has to report still, who owes most first, else in the plan's order.
std::vector<OrganisationStanding> awaited(const Status &status);

/// The targets with a dispute that is not decided, in the plan's order.
std::vector<Code<Target>> targetsInDispute(const Status &status);

/// Reads what the status does not tell: assigned values and denominators of the year.
Result<YearFacts> yearFactsOf(Book &book, const Status &status, const QDate &today);

/// The six steps of the year in their order.
enum class YearStep { Assign, Ask, Collect, Check, Compile, Send };
enum class StepState { Done, Now, Ahead };

constexpr int kYearSteps = 6;

/// Which steps are done, and which one the year is in; at most one is Now.
std::array<StepState, kYearSteps> stepsOf(const YearFacts &facts);

} // namespace ansinh
