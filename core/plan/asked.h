// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ansinh {

/// Who is asked to report in a year, in the plan's order: every organisation that owns a target or
/// leads or coordinates a task, the officer included. A group gives way to its members once it has
/// any; who is asked together with another is asked once, through that other. On a valid `day`
/// (absent: no date matters) one that has ended gives way to its successor, or drops out.
std::vector<Code<Organisation>> askedOrganisations(const Plan &plan, const QDate &day = {});

/// Who answers in the place of that organisation on that day, by the same rules: itself, its members,
/// the one through which it is asked, or its successor; in the plan's order. Empty: nobody does.
std::vector<Code<Organisation>> answeringFor(const Plan &plan, const Code<Organisation> &organisation,
                                             const QDate &day = {});

/// The tasks for which the organisation answers, in the plan's order: its own, those of the groups
/// that it belongs to, and those of the organisations asked through it.
std::vector<Code<Task>> tasksOf(const Plan &plan, const Code<Organisation> &organisation);

/// The targets whose figures the organisation owns, in the same ways.
std::vector<Code<Target>> targetsOf(const Plan &plan, const Code<Organisation> &organisation);

/// The members of a group, direct ones only, in the plan's order; empty: it has none.
std::vector<Code<Organisation>> membersOf(const Plan &plan, const Code<Organisation> &group);

bool contains(const std::vector<Code<Organisation>> &codes, const Code<Organisation> &code);

/// Those that stand in both lists, in the order of the first.
std::vector<Code<Organisation>> inBoth(std::vector<Code<Organisation>> codes,
                                       const std::vector<Code<Organisation>> &others);

} // namespace ansinh
