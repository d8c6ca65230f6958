// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_merge.h"

#include "core/store/directory_rows.h"

#include <algorithm>

namespace ansinh {

namespace {

Organisation *organisationOf(Plan &plan, const QString &code)
{
    const auto found = std::find_if(plan.organisations.begin(), plan.organisations.end(),
                                    [&](const Organisation &organisation) { return organisation.code.text == code; });
    return found == plan.organisations.end() ? nullptr : &*found;
}

void mergeOrganisations(Plan &plan, Rows &rows)
{
    Query query = rows.ask(QStringLiteral("SELECT code, is_added, name, successor, ends_on FROM organisation "
                                          "WHERE is_added OR ends_on IS NOT NULL ORDER BY id"));
    while (query.next()) {
        const QString code = query.text(0);
        Organisation *organisation = organisationOf(plan, code);
        if (!organisation && !query.truth(1))
            continue; // of another version of the plan
        if (!organisation) {
            plan.organisations.emplace_back();
            organisation = &plan.organisations.back();
            organisation->code = Code<Organisation>(code);
            organisation->name = query.text(2);
        }
        if (query.isNull(4))
            continue;
        organisation->successor = Code<Organisation>(query.text(3));
        organisation->endsOn = query.day(4);
    }
}

void mergeMembers(Plan &plan, Rows &rows)
{
    Query query = rows.ask(QStringLiteral("SELECT organisation, member_of FROM membership ORDER BY id"));
    while (query.next()) {
        Organisation *member = organisationOf(plan, query.text(0));
        const Code<Organisation> group(query.text(1));
        if (!member || !plan.organisation(group))
            continue;
        if (std::find(member->memberOf.begin(), member->memberOf.end(), group) == member->memberOf.end())
            member->memberOf.push_back(group);
    }
}

void mergeNames(Plan &plan, Rows &rows)
{
    Query query = rows.ask(
        QStringLiteral("SELECT organisation, name, from_day FROM organisation_name ORDER BY organisation, from_day"));
    while (query.next()) {
        if (Organisation *organisation = organisationOf(plan, query.text(0)))
            addDatedName(organisation->names, {query.text(1), query.day(2), {}});
    }
}

} // namespace

void mergeDirectory(Plan &plan, Rows &rows)
{
    mergeOrganisations(plan, rows);
    mergeMembers(plan, rows);
    mergeNames(plan, rows);
}

} // namespace ansinh
