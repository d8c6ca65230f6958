// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package.h"

#include "core/assess/judge.h"
#include "core/base/sha256.h"
#include "core/plan/plan_json.h"
#include "core/plan/words.h"

#include <algorithm>
#include <tuple>

namespace ansinh {

namespace {

constexpr std::array<Word<PackageState>, 2> kStates{{
    {PackageState::Draft, "draft"},
    {PackageState::Submitted, "submitted"},
}};

auto keyOf(const PackageIdentity &of)
{
    return std::tie(of.book, of.sequence, of.ward, of.place, of.period, of.state, of.number, of.date, of.madeBy,
                    of.person, of.madeOn, of.recipients, of.withNames, of.isSample);
}

PlanIdentity forAnybody(PlanIdentity identity)
{
    for (QString *own : {&identity.title, &identity.number, &identity.place, &identity.signerPost, &identity.signerName})
        own->clear();
    identity.date.reset();
    return identity;
}

std::vector<Organisation> forAnybody(std::vector<Organisation> organisations)
{
    for (Organisation &organisation : organisations) {
        organisation.name.clear();
        organisation.spellings.clear();
    }
    return organisations;
}

/// Without what a ward that takes the plan over writes in of its own, names above all.
Plan forAnybody(Plan plan)
{
    plan.identity = forAnybody(std::move(plan.identity));
    plan.organisations = forAnybody(std::move(plan.organisations));
    for (CitedDocument &document : plan.documents)
        document.issuer.clear();
    plan.contradictions.clear();
    return plan;
}

template <class T> bool contains(const std::vector<T> &list, const T &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

const PackagePlan &versionOf(const PackageContents &contents, Year year)
{
    const PackagePlan *chosen = &contents.plans.front();
    for (const PackagePlan &version : contents.plans) {
        if (version.fromYear <= year)
            chosen = &version;
    }
    return *chosen;
}

/// What the ward knows of an organisation stands over what the plan says of it; groups are added to the plan's.
void mergeInto(Plan &plan, Organisation &organisation, const Organisation &known)
{
    organisation.names = known.names;
    organisation.successor = known.successor;
    organisation.endsOn = known.endsOn;
    for (const Code<Organisation> &group : known.memberOf) {
        if (!contains(organisation.memberOf, group) && plan.organisation(group))
            organisation.memberOf.push_back(group);
    }
}

} // namespace

QString nameOf(PackageState state)
{
    return wordFor(kStates, state);
}

std::optional<PackageState> packageStateFrom(const QString &name)
{
    return valueFor(kStates, name);
}

bool operator==(const PackageIdentity &a, const PackageIdentity &b)
{
    return keyOf(a) == keyOf(b);
}

bool PackageScope::has(const Code<Target> &target) const
{
    return isWhole() || contains(targets, target);
}

bool PackageScope::has(const Code<Task> &task) const
{
    return isWhole() || contains(tasks, task);
}

bool isOfAnyPlan(const PackageContents &contents, const Code<Organisation> &code)
{
    return std::any_of(contents.plans.begin(), contents.plans.end(),
                       [&](const PackagePlan &version) { return version.plan.organisation(code); });
}

Year planYear(const PackageContents &contents, Year year)
{
    return versionOf(contents, year).fromYear;
}

Plan planWithOrganisations(const PackageContents &contents, Year year)
{
    Plan plan = versionOf(contents, year).plan;
    for (const Organisation &known : contents.organisations) {
        const auto its = std::find_if(plan.organisations.begin(), plan.organisations.end(),
                                      [&](const Organisation &one) { return one.code == known.code; });
        if (its != plan.organisations.end())
            mergeInto(plan, *its, known);
        else if (!isOfAnyPlan(contents, known.code))
            plan.organisations.push_back(known);
    }
    return plan;
}

Plan planInForce(const PackageContents &contents, Year year)
{
    Plan plan = planWithOrganisations(contents, year);
    for (Target &target : plan.targets)
        target = targetInForce(target, plan, contents.decisions);
    return plan;
}

QString planPrint(const Plan &plan)
{
    return QString::fromLatin1(sha256Hex(writePlan(forAnybody(plan))));
}

QString planPrint(const Plan &plan, const PlanPattern &printed)
{
    return QString::fromLatin1(
        sha256Hex(printed.written(forAnybody(plan.identity), forAnybody(plan.organisations))));
}

PlanPattern printedPattern(const Plan &plan)
{
    const Plan anybodys = forAnybody(plan);
    return *PlanPattern::of(writePlan(anybodys), anybodys);
}

} // namespace ansinh
