// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/in_force.h"

#include "core/assess/decisions.h"

namespace ansinh {

namespace {

/// nullptr: not decided.
const ContradictionPlace *chosenPlace(const Contradiction &contradiction, const std::vector<Decision> &decisions)
{
    const QString choice = choiceOn(contradiction.id, decisions);
    for (const ContradictionPlace &place : contradiction.places)
        if (!choice.isEmpty() && place.key == choice)
            return &place;
    return nullptr;
}

bool isStatedAt(const TargetStatement &statement, const ContradictionPlace &place)
{
    return statement.section == place.section && (!place.value || !statement.value || *place.value == *statement.value);
}

} // namespace

size_t statementInForce(const Target &target, const Plan &plan, const std::vector<Decision> &decisions)
{
    for (const Contradiction &contradiction : plan.contradictions) {
        if (contradiction.target != target.code)
            continue;
        const ContradictionPlace *place = chosenPlace(contradiction, decisions);
        for (size_t i = 0; place && i < target.statements.size(); ++i)
            if (isStatedAt(target.statements[i], *place))
                return i;
    }
    return 0;
}

bool isDecided(const Contradiction &contradiction, const std::vector<Decision> &decisions)
{
    return chosenPlace(contradiction, decisions) != nullptr;
}

} // namespace ansinh
