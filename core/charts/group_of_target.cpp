// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/group_of_target.h"

#include <algorithm>

namespace ansinh {

namespace {

using Group = Code<TaskGroup>;

bool isOfSection(const Task &task, const QString &section)
{
    return std::any_of(task.actions.begin(), task.actions.end(),
                       [&](const ActionLine &action) { return action.section == section; });
}

Group groupStating(const Plan &plan, const Target &target)
{
    for (const TargetStatement &statement : target.statements) {
        for (const Task &task : plan.tasks) {
            if (isOfSection(task, statement.section))
                return task.group;
        }
    }
    return {};
}

Group groupOfField(const Plan &plan, const ReportWording &wording, const Target &target)
{
    for (const TargetField &field : wording.fields()) {
        const bool isOfField = std::any_of(field.targets.begin(), field.targets.end(),
                                           [&](const Target *each) { return each->code == target.code; });
        if (isOfField)
            return plan.task(field.task) ? plan.task(field.task)->group : Group();
    }
    return {};
}

bool isLedBy(const Task &task, const std::vector<Code<Organisation>> &owners)
{
    return std::any_of(task.leads.begin(), task.leads.end(), [&](const Assignment &lead) {
        return std::find(owners.begin(), owners.end(), lead.organisation) != owners.end();
    });
}

Group groupLedBy(const Plan &plan, const std::vector<Code<Organisation>> &owners)
{
    Group led;
    for (const Task &task : plan.tasks) {
        if (!isLedBy(task, owners))
            continue;
        if (!led.isEmpty() && led != task.group)
            return {};
        led = task.group;
    }
    return led;
}

} // namespace

Group groupOf(const Plan &plan, const ReportWording &wording, const Target &target)
{
    const Group stating = groupStating(plan, target);
    if (!stating.isEmpty())
        return stating;
    const Group ofField = groupOfField(plan, wording, target);
    return ofField.isEmpty() ? groupLedBy(plan, target.owners) : ofField;
}

} // namespace ansinh
