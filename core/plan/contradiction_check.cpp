// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_rules.h"

namespace ansinh {

namespace {

/// A place's value stands in for the target's, so it obeys the same bounds.
void checkPlaceValue(const Plan &plan, const Contradiction &contradiction, const QString &path, PlanFault &fault)
{
    const Target *target = plan.target(contradiction.target);
    for (std::size_t i = 0; i < contradiction.places.size(); ++i) {
        const std::optional<Decimal> &value = contradiction.places[i].value;
        const bool isShare = target && target->kind == TargetKind::Ratio;
        if (value && !target)
            fault.set(itemPath(path, i) + QStringLiteral(".value"),
                      QCoreApplication::translate("core/plan",
                                                  "A place has a value only where a target is named. Write null."));
        if (value && isShare && (value->isNegative() || *value > Decimal::fromWhole(100)))
            fault.set(itemPath(path, i) + QStringLiteral(".value"),
                      QCoreApplication::translate("core/plan", "A share must lie between 0 and 100."));
    }
}

void checkContradiction(const Plan &plan, const Contradiction &contradiction, const QString &path, PlanFault &fault)
{
    if (!contradiction.target.isEmpty() && !plan.target(contradiction.target))
        fault.set(
            path + QStringLiteral(".target"),
            QCoreApplication::translate("core/plan", "No target has the code “%1”. Correct the code, or write null.")
                .arg(contradiction.target.text));
    const QString places = path + QStringLiteral(".places");
    if (contradiction.places.size() < 2)
        fault.set(places, QCoreApplication::translate("core/plan", "A contradiction needs at least two places."));
    checkUnique(
        contradiction.places, places + QStringLiteral("[%1].key"), [](const ContradictionPlace &p) { return p.key; },
        fault);
    checkPlaceValue(plan, contradiction, places, fault);
}

} // namespace

void checkContradictions(const Plan &plan, PlanFault &fault)
{
    checkUnique(
        plan.contradictions, QStringLiteral("contradictions[%1].id"), [](const Contradiction &c) { return c.id; },
        fault);
    for (std::size_t i = 0; i < plan.contradictions.size(); ++i)
        checkContradiction(plan, plan.contradictions[i], itemPath(QStringLiteral("contradictions"), i), fault);
}

} // namespace ansinh
