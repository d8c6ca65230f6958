// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_rules.h"

#include <algorithm>

namespace ansinh {

namespace {

void checkAssignments(const Plan &plan, const std::vector<Assignment> &assignments, const QString &path,
                      PlanFault &fault)
{
    for (std::size_t i = 0; i < assignments.size(); ++i)
        checkOrganisation(plan, assignments[i].organisation, itemPath(path, i) + QStringLiteral(".code"), fault);
    checkUnique(
        assignments, path + QStringLiteral("[%1]"),
        [](const Assignment &a) { return a.organisation.text + QLatin1Char('\n') + a.name; }, fault);
}

void checkTask(const Plan &plan, const Task &task, const QString &path, PlanFault &fault)
{
    const bool hasGroup
        = std::any_of(plan.groups.begin(), plan.groups.end(), [&](const TaskGroup &g) { return g.code == task.group; });
    if (!hasGroup)
        fault.set(
            path + QStringLiteral(".group"),
            QCoreApplication::translate("core/plan", "No group has the code “%1”. Correct the code, or add the group.")
                .arg(task.group.text));
    if (task.leads.empty())
        fault.set(path + QStringLiteral(".leads"),
                  QCoreApplication::translate("core/plan", "A task needs somebody who leads it."));
    checkAssignments(plan, task.leads, path + QStringLiteral(".leads"), fault);
    checkAssignments(plan, task.coordinators, path + QStringLiteral(".coordinators"), fault);
}

/// Items are recorded by their names, so a name stands once in all lines of a task.
void checkItems(const TaskIndicator &indicator, const QString &path, QSet<QString> &seen, PlanFault &fault)
{
    for (std::size_t i = 0; i < indicator.items.size(); ++i) {
        const QString &name = indicator.items[i].name;
        const QString key = (indicator.task.text + QLatin1Char('\n') + name).toCaseFolded();
        if (seen.contains(key))
            fault.set(itemPath(path, i) + QStringLiteral(".name"),
                      QCoreApplication::translate("core/plan", "“%1” stands in this list twice. Give each its own.")
                          .arg(name.left(60)));
        seen.insert(key);
    }
}

void checkIndicators(const Plan &plan, PlanFault &fault)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const TaskIndicator &indicator = plan.indicators[i];
        const QString path = itemPath(QStringLiteral("task_indicators"), i);
        if (!plan.task(indicator.task))
            fault.set(path + QStringLiteral(".task"),
                      QCoreApplication::translate("core/plan",
                                                  "No task has the code “%1”. Correct the code, or add the task.")
                          .arg(indicator.task.text));
        checkItems(indicator, path + QStringLiteral(".items"), seen, fault);
    }
}

} // namespace

void checkTasks(const Plan &plan, PlanFault &fault)
{
    checkUnique(
        plan.groups, QStringLiteral("task_groups[%1].code"), [](const TaskGroup &g) { return g.code.text; }, fault);
    checkUnique(
        plan.tasks, QStringLiteral("tasks[%1].code"), [](const Task &t) { return t.code.text; }, fault);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        checkTask(plan, plan.tasks[i], itemPath(QStringLiteral("tasks"), i), fault);
    checkIndicators(plan, fault);
}

} // namespace ansinh
