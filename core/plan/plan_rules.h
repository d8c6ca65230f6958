// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/plan_fault.h"

#include <QCoreApplication>
#include <QSet>

namespace ansinh {

// The rules of checkPlan(), one function for each list of the plan.

void checkTargets(const Plan &plan, PlanFault &fault);
void checkTasks(const Plan &plan, PlanFault &fault);
void checkOrganisations(const Plan &plan, PlanFault &fault);
void checkContradictions(const Plan &plan, PlanFault &fault);

inline QString itemPath(const QString &list, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

/// Refuses a code that names no organisation of the plan; an empty one is nobody's and passes.
void checkOrganisation(const Plan &plan, const Code<Organisation> &code, const QString &path, PlanFault &fault);

/// Refuses every code of the list that names no organisation, or stands there twice.
void checkOrganisationList(const Plan &plan, const std::vector<Code<Organisation>> &codes, const QString &path,
                           PlanFault &fault);

/// Refuses the second of two items with the same key, without regard to case: codes begin file names,
/// and Windows does not tell them apart.
template <class T, class KeyOf>
void checkUnique(const std::vector<T> &items, const QString &pathPattern, KeyOf keyOf, PlanFault &fault)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString key = keyOf(items[i]).toCaseFolded();
        if (seen.contains(key))
            fault.set(pathPattern.arg(i),
                      QCoreApplication::translate("core/plan", "“%1” stands in this list twice. Give each its own.")
                          .arg(keyOf(items[i]).left(60)));
        seen.insert(key);
    }
}

} // namespace ansinh
