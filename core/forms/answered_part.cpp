// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answered_part.h"

#include "core/plan/asked.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

const Code<Organisation> kAreaGroup(QStringLiteral("KP")); ///< the plan's code of "Các khu phố"

bool isNamedAfter(const Organisation &organisation, const QString &area, const QDate &day)
{
    const QString name = matchKey(organisation.nameOn(day));
    const QString its = matchKey(area);
    // "Khu phố 11" does not end in "1": an area's whole name stands behind a space, or alone.
    return !its.isEmpty() && (name == its || name.endsWith(QLatin1Char(' ') + its));
}

/// Whether the organisation answers for that owner itself: not as one of several members.
bool answersForAll(const Plan &plan, const Code<Organisation> &owner, const Code<Organisation> &organisation,
                   const QDate &day)
{
    QSet<Code<Organisation>> visited;
    Code<Organisation> at = owner;
    while (const Organisation *one = plan.organisation(at)) {
        if (visited.contains(at))
            return false;
        visited.insert(at);
        if (day.isValid() && !one->existsOn(day))
            at = one->successor;
        else if (!one->askedWith.isEmpty())
            at = one->askedWith;
        else
            return at == organisation && membersOf(plan, at).empty();
    }
    return false;
}

} // namespace

Id<Area> areaAnsweredBy(const Plan &plan, const std::vector<Area> &areas, const Code<Organisation> &code,
                        const QDate &day)
{
    const Organisation *organisation = plan.organisation(code);
    if (!organisation || !contains(organisation->memberOf, kAreaGroup))
        return {};
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area &area) {
        return isNamedAfter(*organisation, area.nameOn(day), day) || isNamedAfter(*organisation, area.name, day);
    });
    return found == areas.end() ? Id<Area>() : found->id;
}

Part partAnsweredBy(const Plan &plan, const std::vector<Area> &areas, const Target &target,
                    const Code<Organisation> &organisation, const QDate &day)
{
    if (std::any_of(target.owners.begin(), target.owners.end(),
                    [&](const Code<Organisation> &owner) { return answersForAll(plan, owner, organisation, day); }))
        return Part::whole();
    const Id<Area> area = areaAnsweredBy(plan, areas, organisation, day);
    return area.isStored() ? Part::ofArea(area) : Part::ofMember(organisation);
}

} // namespace ansinh
