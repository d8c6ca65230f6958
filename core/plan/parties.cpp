// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/parties.h"

#include "core/plan/asked.h"

#include <QSet>

namespace ansinh {

std::vector<TaskParty> partiesOf(const Plan &plan, const Task &task, const QDate &day)
{
    std::vector<TaskParty> parties;
    QSet<Code<Organisation>> named;
    const auto add = [&](const std::vector<Assignment> &assignments, bool isLead) {
        for (const Assignment &assignment : assignments) {
            for (const Code<Organisation> &code : answeringFor(plan, assignment.organisation, day)) {
                if (named.contains(code))
                    continue;
                named.insert(code);
                parties.push_back({code, isLead, assignment.capacity});
            }
        }
    };
    add(task.leads, true);
    add(task.coordinators, false);
    return parties;
}

} // namespace ansinh
