// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/letter_parties.h"

#include "core/plan/asked.h"
#include "core/report/recipients.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

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

/// The group under which all its members can stand in the list; nullptr: each stands for itself.
const Organisation *groupOf(const PaperReading &reading, const Code<Organisation> &code, const Codes &listed)
{
    const Organisation *organisation = reading.plan().organisation(code);
    const OwedReport &own = reading.owedBy(code);
    for (const Code<Organisation> &group : organisation ? organisation->memberOf : Codes()) {
        const Codes members = membersOf(reading.plan(), group);
        const bool together
            = members.size() > 1 && std::all_of(members.begin(), members.end(), [&](const Code<Organisation> &member) {
                  return contains(listed, member) && isSameWork(reading.owedBy(member), own);
              });
        if (together)
            return reading.plan().organisation(group);
    }
    return nullptr;
}

} // namespace

OwedReport missingFrom(const PaperReading &reading, const Code<Organisation> &organisation)
{
    OwedReport missing = reading.owedBy(organisation);
    const Returns &returns = reading.matter().returns;
    missing.organisation = organisation;
    missing.coordinated.clear();
    drop(missing.targets, [&](const Target *target) { return hasFigure(reading, *target, organisation); });
    drop(missing.led, [&](const Task *task) {
        return hasAnswer(returns.results, *task, organisation) || hasAnswer(returns.indicators, *task, organisation);
    });
    return missing;
}

Codes letterAddressees(const PaperReading &reading)
{
    Codes codes = askedOrganisations(reading.plan(), reading.date());
    drop(codes, [&](const Code<Organisation> &code) {
        const Organisation *organisation = reading.plan().organisation(code);
        return !organisation || organisation->isUser || reading.owedBy(code).isEmpty();
    });
    return codes;
}

std::vector<NamedParty> partiesIn(const PaperReading &reading, const Codes &organisations)
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
