// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ansinh {

/// An organisation that takes part in a task, as the one that answers.
struct TaskParty
{
    Code<Organisation> organisation;
    bool isLead = false; ///< who leads and coordinates at once leads
    QString capacity; ///< as the plan gives it to the party or to its group; empty: none
};

/// Who answers for a task on that day (absent: no date matters): the leads, then the coordinators, each
/// in the order of the task; a group through its members, who is asked with another through that other,
/// who has ended through the successor. Parties that the plan names in words alone are left out.
std::vector<TaskParty> partiesOf(const Plan &plan, const Task &task, const QDate &day = {});

} // namespace ansinh
