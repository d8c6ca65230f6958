// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_plan.h"

#include "app/cli/text_table.h"
#include "core/assess/in_force.h"
#include "core/text/number_format.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

QString leadNames(const Plan &plan, const Task &task)
{
    QStringList names;
    for (const Assignment &lead : task.leads) {
        const Organisation *organisation = plan.organisation(lead.organisation);
        names.append(organisation ? organisation->name : lead.name);
    }
    return names.join(QStringLiteral("; "));
}

QString groupsText(const Plan &plan)
{
    QString text;
    for (const TaskGroup &group : plan.groups) {
        text += group.code.text + QStringLiteral(". ") + group.title + QLatin1Char('\n');
        for (const Task *task : plan.tasksOf(group.code))
            text += QStringLiteral("   ") + task->code.text + QStringLiteral("  ") + task->label()
                + QStringLiteral("\n        ") + leadNames(plan, *task) + QLatin1Char('\n');
    }
    return text;
}

/// "≥ 95 %", "tăng": the comparison sign stands as the plan's table has it.
QString wantedText(const Target &target)
{
    const QString sign = nameOf(target.comparison);
    return target.value ? sign + QLatin1Char(' ') + formatNumber(*target.value) + QLatin1Char(' ') + target.unit : sign;
}

QString targetsText(const Plan &plan)
{
    TextTable table({QCoreApplication::translate("app/cli", "Code"), QCoreApplication::translate("app/cli", "Wanted"),
                     QCoreApplication::translate("app/cli", "Due"), QCoreApplication::translate("app/cli", "Target")});
    for (const Target &target : plan.targets)
        table.add({target.code.text, wantedText(target), QString::number(target.dueYear()), target.name});
    return table.toString();
}

QString organisationsText(const Plan &plan)
{
    TextTable table(
        {QCoreApplication::translate("app/cli", "Code"), QCoreApplication::translate("app/cli", "Organisation")});
    for (const Organisation &organisation : plan.organisations)
        table.add({organisation.code.text, organisation.name});
    return table.toString();
}

QString contradictionsText(const Plan &plan, const std::vector<Decision> &decisions)
{
    TextTable table({QCoreApplication::translate("app/cli", "Item"), QCoreApplication::translate("app/cli", "State"),
                     QCoreApplication::translate("app/cli", "Choices"),
                     QCoreApplication::translate("app/cli", "Contradiction")});
    for (const Contradiction &contradiction : plan.contradictions) {
        QStringList keys;
        for (const ContradictionPlace &place : contradiction.places)
            keys.append(place.key);
        table.add({contradiction.id,
                   isDecided(contradiction, decisions) ? QCoreApplication::translate("app/cli", "decided")
                                                       : QCoreApplication::translate("app/cli", "open"),
                   keys.join(QStringLiteral(", ")), contradiction.subject});
    }
    return table.toString();
}

} // namespace

QString planText(const Plan &plan, const std::vector<Decision> &decisions)
{
    return plan.identity.title + QStringLiteral("\n\n") + groupsText(plan) + QLatin1Char('\n') + targetsText(plan)
        + QLatin1Char('\n') + organisationsText(plan) + QLatin1Char('\n') + contradictionsText(plan, decisions);
}

} // namespace ansinh
