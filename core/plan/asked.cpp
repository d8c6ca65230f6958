// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/asked.h"

#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

using Organisations = QSet<Code<Organisation>>;

bool hasAny(const std::vector<Assignment> &assignments, const Organisations &codes)
{
    return std::any_of(assignments.begin(), assignments.end(),
                       [&](const Assignment &a) { return codes.contains(a.organisation); });
}

void addNamed(const std::vector<Assignment> &assignments, Organisations &codes)
{
    for (const Assignment &assignment : assignments)
        if (!assignment.organisation.isEmpty())
            codes.insert(assignment.organisation);
}

Organisations withRows(const Plan &plan)
{
    Organisations codes;
    for (const Target &target : plan.targets)
        for (const Code<Organisation> &owner : target.owners)
            codes.insert(owner);
    for (const Task &task : plan.tasks) {
        addNamed(task.leads, codes);
        addNamed(task.coordinators, codes);
    }
    return codes;
}

/// Finds who answers in place of an organisation. Each is visited once, so that no circle holds it up.
class Answering
{
public:
    Answering(const Plan &plan, const QDate &day) : m_plan(plan), m_day(day) { }

    void add(const Code<Organisation> &code)
    {
        const Organisation *organisation = m_plan.organisation(code);
        if (!organisation || m_visited.contains(code))
            return;
        m_visited.insert(code);
        if (m_day.isValid() && !organisation->existsOn(m_day))
            return add(organisation->successor);
        if (!organisation->askedWith.isEmpty())
            return add(organisation->askedWith);
        const std::vector<Code<Organisation>> members = membersOf(m_plan, code);
        if (members.empty())
            m_codes.insert(code);
        for (const Code<Organisation> &member : members)
            add(member);
    }

    const Organisations &codes() const { return m_codes; }

private:
    const Plan &m_plan;
    QDate m_day;
    Organisations m_visited;
    Organisations m_codes;
};

/// The organisation with all in whose place it answers; none for an empty code, which stands for mere words.
Organisations representedBy(const Plan &plan, const Code<Organisation> &organisation)
{
    if (organisation.isEmpty())
        return {};
    Organisations codes{organisation};
    for (qsizetype before = 0; before != codes.size();) {
        before = codes.size();
        for (const Organisation &other : plan.organisations) {
            if (!other.askedWith.isEmpty() && codes.contains(other.askedWith))
                codes.insert(other.code);
            if (other.memberOf.empty() || !codes.contains(other.code))
                continue;
            for (const Code<Organisation> &group : other.memberOf)
                codes.insert(group);
        }
    }
    return codes;
}

std::vector<Code<Organisation>> inOrder(const Plan &plan, const Organisations &codes)
{
    if (codes.size() <= 1) // as nearly always
        return {codes.begin(), codes.end()};
    std::vector<Code<Organisation>> ordered;
    for (const Organisation &organisation : plan.organisations)
        if (codes.contains(organisation.code))
            ordered.push_back(organisation.code);
    return ordered;
}

} // namespace

std::vector<Code<Organisation>> askedOrganisations(const Plan &plan, const QDate &day)
{
    Answering answering(plan, day);
    for (const Code<Organisation> &code : withRows(plan))
        answering.add(code);
    return inOrder(plan, answering.codes());
}

std::vector<Code<Organisation>> answeringFor(const Plan &plan, const Code<Organisation> &organisation, const QDate &day)
{
    Answering answering(plan, day);
    answering.add(organisation);
    return inOrder(plan, answering.codes());
}

std::vector<Code<Task>> tasksOf(const Plan &plan, const Code<Organisation> &organisation)
{
    const Organisations codes = representedBy(plan, organisation);
    std::vector<Code<Task>> tasks;
    for (const Task &task : plan.tasks)
        if (hasAny(task.leads, codes) || hasAny(task.coordinators, codes))
            tasks.push_back(task.code);
    return tasks;
}

std::vector<Code<Target>> targetsOf(const Plan &plan, const Code<Organisation> &organisation)
{
    const Organisations codes = representedBy(plan, organisation);
    std::vector<Code<Target>> targets;
    for (const Target &target : plan.targets)
        if (std::any_of(target.owners.begin(), target.owners.end(),
                        [&](const Code<Organisation> &owner) { return codes.contains(owner); }))
            targets.push_back(target.code);
    return targets;
}

std::vector<Code<Organisation>> membersOf(const Plan &plan, const Code<Organisation> &group)
{
    std::vector<Code<Organisation>> members;
    for (const Organisation &organisation : plan.organisations)
        if (contains(organisation.memberOf, group))
            members.push_back(organisation.code);
    return members;
}

bool contains(const std::vector<Code<Organisation>> &codes, const Code<Organisation> &code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::vector<Code<Organisation>> inBoth(std::vector<Code<Organisation>> codes,
                                       const std::vector<Code<Organisation>> &others)
{
    codes.erase(std::remove_if(codes.begin(), codes.end(),
                               [&](const Code<Organisation> &code) { return !contains(others, code); }),
                codes.end());
    return codes;
}

} // namespace ansinh
