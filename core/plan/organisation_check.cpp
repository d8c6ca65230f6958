// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_rules.h"

#include <QHash>

#include <algorithm>

namespace ansinh {

namespace {

bool overlap(const DatedName &a, const DatedName &b)
{
    const bool aEndsBefore = a.to && b.from && *a.to < *b.from;
    const bool bEndsBefore = b.to && a.from && *b.to < *a.from;
    return !aEndsBefore && !bEndsBefore;
}

void checkNames(const std::vector<DatedName> &names, const QString &path, PlanFault &fault)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].from && names[i].to && *names[i].to < *names[i].from)
            fault.set(itemPath(path, i) + QStringLiteral(".to"),
                      QCoreApplication::translate("core/plan", "The last day must not stand before the first."));
        for (std::size_t k = 0; k < i; ++k)
            if (overlap(names[i], names[k]))
                fault.set(itemPath(path, i),
                          QCoreApplication::translate(
                              "core/plan", "Two names are valid on the same day. Correct the dates of one of them."));
    }
}

using Index = QHash<Code<Organisation>, const Organisation *>;

/// Whether the links lead back to where they start, however long the way.
template <class LinksOf> bool leadsBack(const Index &index, const Organisation &start, LinksOf linksOf)
{
    QSet<Code<Organisation>> seen;
    std::vector<const Organisation *> open{&start};
    while (!open.empty()) {
        const Organisation *at = open.back();
        open.pop_back();
        for (const Code<Organisation> &code : linksOf(*at)) {
            if (code == start.code)
                return true;
            if (index.contains(code) && !seen.contains(code))
                open.push_back(index.value(code));
            seen.insert(code);
        }
    }
    return false;
}

void refuseCircle(const QString &path, PlanFault &fault)
{
    fault.set(
        path,
        QCoreApplication::translate("core/plan", "The organisations refer to one another in a circle. Break it here."));
}

void checkMembership(const Plan &plan, const Organisation &organisation, const QString &path, PlanFault &fault)
{
    checkOrganisationList(plan, organisation.memberOf, path, fault);
    for (std::size_t i = 0; i < organisation.memberOf.size(); ++i) {
        const Organisation *group = plan.organisation(organisation.memberOf[i]);
        if (group && group->kind != OrganisationKind::Group)
            fault.set(itemPath(path, i),
                      QCoreApplication::translate("core/plan", "“%1” is not a group. Only a group has members.")
                          .arg(group->code.text));
    }
}

void checkLinks(const Plan &plan, const Organisation &organisation, const QString &path, PlanFault &fault)
{
    checkOrganisation(plan, organisation.askedWith, path + QStringLiteral(".asked_with"), fault);
    checkOrganisation(plan, organisation.successor, path + QStringLiteral(".successor"), fault);
}

void checkCircles(const Index &index, const Organisation &organisation, const QString &path, PlanFault &fault)
{
    using Codes = std::vector<Code<Organisation>>;
    if (leadsBack(index, organisation, [](const Organisation &o) { return o.memberOf; }))
        refuseCircle(path + QStringLiteral(".member_of"), fault);
    if (leadsBack(index, organisation, [](const Organisation &o) { return Codes{o.askedWith}; }))
        refuseCircle(path + QStringLiteral(".asked_with"), fault);
    if (leadsBack(index, organisation, [](const Organisation &o) { return Codes{o.successor}; }))
        refuseCircle(path + QStringLiteral(".successor"), fault);
}

void checkUser(const Plan &plan, PlanFault &fault)
{
    if (std::count_if(plan.organisations.begin(), plan.organisations.end(),
                      [](const Organisation &o) { return o.isUser; })
        != 1)
        fault.set(
            QStringLiteral("organisations"),
            QCoreApplication::translate(
                "core/plan", "Exactly one organisation must have \"user\": true: the officer who keeps the book."));
}

} // namespace

void checkOrganisations(const Plan &plan, PlanFault &fault)
{
    checkUnique(
        plan.organisations, QStringLiteral("organisations[%1].code"), [](const Organisation &o) { return o.code.text; },
        fault);
    checkUser(plan, fault);
    Index index;
    for (const Organisation &organisation : plan.organisations)
        index.insert(organisation.code, &organisation);
    for (std::size_t i = 0; i < plan.organisations.size(); ++i) {
        const Organisation &organisation = plan.organisations[i];
        const QString path = itemPath(QStringLiteral("organisations"), i);
        checkMembership(plan, organisation, path + QStringLiteral(".member_of"), fault);
        checkLinks(plan, organisation, path, fault);
        checkCircles(index, organisation, path, fault);
        checkNames(organisation.names, path + QStringLiteral(".names"), fault);
    }
}

} // namespace ansinh
