// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/decisions.h"

namespace ansinh {

namespace {

bool isNewer(const Decision &decision, const Decision &than)
{
    if (decision.decidedAt != than.decidedAt)
        return decision.decidedAt > than.decidedAt;
    return !(decision.id < than.id);
}

} // namespace

const Decision *decisionOn(const QString &item, const std::vector<Decision> &decisions)
{
    const Decision *newest = nullptr;
    for (const Decision &decision : decisions)
        if (decision.item == item && (!newest || isNewer(decision, *newest)))
            newest = &decision;
    return newest;
}

QString choiceOn(const QString &item, const std::vector<Decision> &decisions)
{
    const Decision *decision = decisionOn(item, decisions);
    return decision ? decision->choice : QString();
}

} // namespace ansinh
