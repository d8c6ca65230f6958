// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owed_report.h"

#include "core/plan/asked.h"
#include "core/report/assignment_tables.h"
#include "core/report/recipients.h"
#include "core/report/report_text.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

bool contains(const Codes &codes, const Code<Organisation> &code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool hasFigure(const ReportReading &reading, const Target &target, const Code<Organisation> &by)
{
    const std::vector<const Figure *> figures = reading.figuresOf(target);
    return std::any_of(figures.begin(), figures.end(), [&](const Figure *figure) { return figure->by == by; });
}

template <class Answer>
bool hasAnswer(const std::vector<Answer> &answers, const Task &task, const Code<Organisation> &by)
{
    return std::any_of(answers.begin(), answers.end(),
                       [&](const Answer &answer) { return answer.task == task.code && answer.by == by; });
}

template <class T, class Test> void drop(std::vector<T> &all, Test test)
{
    all.erase(std::remove_if(all.begin(), all.end(), test), all.end());
}

bool isSameWork(const OwedReport &a, const OwedReport &b)
{
    return a.targets == b.targets && a.led == b.led && a.coordinated == b.coordinated;
}

/// The group under which the organisation can stand in the list; nullptr: it stands for itself.
const Organisation *groupOf(const ReportReading &reading, const Code<Organisation> &code, const Codes &listed)
{
    const Organisation *organisation = reading.plan().organisation(code);
    const OwedReport own = owedBy(reading, code);
    for (const Code<Organisation> &group : organisation ? organisation->memberOf : Codes()) {
        const Codes members = membersOf(reading.plan(), group);
        const bool together
            = members.size() > 1 && std::all_of(members.begin(), members.end(), [&](const Code<Organisation> &member) {
                  return contains(listed, member) && isSameWork(owedBy(reading, member), own);
              });
        if (together)
            return reading.plan().organisation(group);
    }
    return nullptr;
}

} // namespace

OwedReport owedBy(const ReportReading &reading, const Code<Organisation> &organisation)
{
    const OwnAssignments own = assignmentsOf(reading.plan(), organisation, reading.date());
    OwedReport owed{organisation, own.targets, {}, {}};
    drop(owed.targets, [](const Target *target) { return !target->assessable; });
    for (const AssignedTask &assigned : own.tasks)
        (assigned.own.isLead ? owed.led : owed.coordinated).push_back(assigned.task);
    return owed;
}

OwedReport missingFrom(const ReportReading &reading, const Code<Organisation> &organisation)
{
    OwedReport missing = owedBy(reading, organisation);
    const Returns &returns = reading.matter().returns;
    missing.coordinated.clear();
    drop(missing.targets, [&](const Target *target) { return hasFigure(reading, *target, organisation); });
    drop(missing.led, [&](const Task *task) {
        return hasAnswer(returns.results, *task, organisation) || hasAnswer(returns.indicators, *task, organisation);
    });
    return missing;
}

Codes letterAddressees(const ReportReading &reading)
{
    Codes codes = askedOrganisations(reading.plan(), reading.date());
    drop(codes, [&](const Code<Organisation> &code) {
        const Organisation *organisation = reading.plan().organisation(code);
        return !organisation || organisation->isUser || owedBy(reading, code).isEmpty();
    });
    return codes;
}

std::vector<NamedParty> partiesIn(const ReportReading &reading, const Codes &organisations)
{
    std::vector<NamedParty> parties;
    for (const Code<Organisation> &code : organisations) {
        const Organisation *group = groupOf(reading, code, organisations);
        const QString name = reading.nameOf(group ? group->code : code);
        const auto known
            = std::find_if(parties.begin(), parties.end(), [&](const NamedParty &party) { return party.name == name; });
        if (group && known != parties.end())
            known->organisations.push_back(code);
        else
            parties.push_back({name, {code}});
    }
    return parties;
}

QString owedCounts(const OwedReport &owed)
{
    QStringList counts;
    if (!owed.targets.empty())
        counts += QStringLiteral("số liệu của %1 chỉ tiêu").arg(countText(qint64(owed.targets.size())));
    const std::size_t tasks = owed.led.size() + owed.coordinated.size();
    if (tasks > 0)
        counts += QStringLiteral("kết quả của %1 nhiệm vụ").arg(countText(qint64(tasks)));
    return counts.join(QStringLiteral(", "));
}

bool isAbove(const ReportReading &reading, const Code<Organisation> &organisation)
{
    return contains(addresseeCodes(reading), organisation);
}

bool isTold(const ReportReading &reading, const Code<Organisation> &organisation)
{
    const Organisation *one = reading.plan().organisation(organisation);
    return one && one->kind == OrganisationKind::Officer && !one->isOutside;
}

} // namespace ansinh
