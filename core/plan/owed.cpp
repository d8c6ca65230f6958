// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/owed.h"

#include "core/plan/asked.h"
#include "core/plan/parties.h"

namespace ansinh {

namespace {

using Owed = QHash<Code<Organisation>, OwedReport>;

OwedReport &reportOf(Owed &owed, const Code<Organisation> &code)
{
    OwedReport &report = owed[code];
    report.organisation = code;
    return report;
}

void addTarget(Owed &owed, const Plan &plan, const Target &target, const QDate &day)
{
    for (const Code<Organisation> &owner : target.owners) {
        for (const Code<Organisation> &code : answeringFor(plan, owner, day)) {
            std::vector<const Target *> &its = reportOf(owed, code).targets;
            if (its.empty() || its.back() != &target) // it may answer for two owners
                its.push_back(&target);
        }
    }
}

} // namespace

Owed owedReports(const Plan &plan, const QDate &day)
{
    Owed owed;
    for (const Target &target : plan.targets) {
        if (target.assessable)
            addTarget(owed, plan, target, day);
    }
    for (const Task &task : plan.tasks) {
        for (const TaskParty &party : partiesOf(plan, task, day)) {
            OwedReport &report = reportOf(owed, party.organisation);
            (party.isLead ? report.led : report.coordinated).push_back(&task);
        }
    }
    return owed;
}

} // namespace ansinh
