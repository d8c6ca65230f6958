// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/year_facts.h"

#include "core/plan/asked.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <algorithm>

namespace ansinh {

namespace {

bool hasAnswer(const Assessment &assessment)
{
    return assessment.measured.value || assessment.measured.state || assessment.previous || assessment.baseline;
}

/// Reads the figures only where the judgement of the year cannot tell.
Result<bool> isEmpty(Book &book, const Status &status)
{
    if (std::any_of(status.targets.begin(), status.targets.end(), hasAnswer))
        return false;
    const auto figures = book.figures().all();
    return figures ? Result<bool>(figures->empty()) : Result<bool>(figures.error());
}

bool hasOpenDispute(const Assessment &assessment)
{
    return std::any_of(assessment.disputes.begin(), assessment.disputes.end(),
                       [](const Dispute &dispute) { return dispute.isOpen; });
}

template <class List> int countIn(const List &list, Year year)
{
    return static_cast<int>(
        std::count_if(list.begin(), list.end(), [&](const auto &each) { return each.year == year; }));
}

void addSentForms(YearFacts &facts, const Status &status, const std::vector<SentPaper> &sent)
{
    for (const OrganisationStanding &standing : status.organisations) {
        const Organisation *organisation = status.plan.organisation(standing.code);
        facts.lettered += organisation && !organisation->isUser ? 1 : 0;
        const auto form = std::find_if(sent.rbegin(), sent.rend(), [&](const SentPaper &paper) {
            return paper.kind == SentPaper::Kind::Form && paper.organisation == standing.code;
        });
        if (form == sent.rend())
            continue;
        ++facts.formsSent;
        facts.formsSentOn = std::max(facts.formsSentOn.value_or(form->day), form->day);
    }
}

void addOpenMatters(YearFacts &facts, const Status &status)
{
    const Duty *submit = status.plan.duty(QStringLiteral("submit"));
    for (const OrganisationStanding &standing : awaited(status)) {
        facts.missing.push_back(standing.code);
        if (!submit || !contains(submit->recipients, standing.code))
            facts.toRemind.push_back(standing.code);
    }
    facts.disputed = targetsInDispute(status);
    for (const Contradiction &contradiction : status.openContradictions)
        facts.contradictions.push_back(contradiction.id);
}

bool isGroupWithoutMembers(const Plan &plan, const Organisation &organisation)
{
    const auto isItsOwn = [&](const Target &target) {
        return std::find(target.owners.begin(), target.owners.end(), organisation.code) != target.owners.end();
    };
    return organisation.kind == OrganisationKind::Group
        && std::any_of(plan.targets.begin(), plan.targets.end(), isItsOwn)
        && membersOf(plan, organisation.code).empty();
}

} // namespace

bool isAwaited(const OrganisationStanding &standing)
{
    if (standing.state == OrganisationStanding::State::Received)
        return false;
    return standing.state == OrganisationStanding::State::Missing || owedBy(standing) > 0;
}

int owedBy(const OrganisationStanding &standing)
{
    return static_cast<int>(standing.targetsMissing.size() + standing.tasksMissing.size());
}

std::vector<OrganisationStanding> awaited(const Status &status)
{
    std::vector<OrganisationStanding> some;
    std::copy_if(status.organisations.begin(), status.organisations.end(), std::back_inserter(some), isAwaited);
    std::stable_sort(some.begin(), some.end(), [](const OrganisationStanding &a, const OrganisationStanding &b) {
        return owedBy(a) > owedBy(b);
    });
    return some;
}

std::vector<Code<Target>> targetsInDispute(const Status &status)
{
    std::vector<Code<Target>> codes;
    for (const Assessment &assessment : status.targets) {
        if (hasOpenDispute(assessment))
            codes.push_back(assessment.target);
    }
    return codes;
}

Result<YearFacts> yearFactsOf(Book &book, const Status &status, const QDate &today)
{
    const auto denominators = book.references().denominators();
    const auto assigned = book.references().assigned();
    const auto sent = book.sentPapers().in(status.period);
    auto sending = sendingStandingOf(book, status.period);
    const Result<bool> empty = isEmpty(book, status);
    if (!denominators)
        return denominators.error();
    if (!assigned)
        return assigned.error();
    if (!sent)
        return sent.error();
    if (!sending)
        return sending.error();
    if (!empty)
        return empty.error();
    YearFacts facts;
    facts.year = status.period.year;
    facts.today = today;
    facts.isBookEmpty = *empty;
    facts.areas = static_cast<int>(status.areas.size());
    facts.denominators = countIn(*denominators, facts.year);
    facts.assigned = countIn(*assigned, facts.year);
    for (const Organisation &organisation : status.plan.organisations) {
        if (isGroupWithoutMembers(status.plan, organisation))
            facts.groupsWithoutMembers.push_back(organisation.code);
    }
    facts.tasks = static_cast<int>(status.plan.tasks.size());
    facts.asked = static_cast<int>(status.organisations.size());
    facts.collect = status.collect;
    facts.submit = status.submit;
    facts.sending = std::move(sending).value();
    addSentForms(facts, status, *sent);
    addOpenMatters(facts, status);
    return facts;
}

std::array<StepState, kYearSteps> stepsOf(const YearFacts &facts)
{
    const bool hasReturns = facts.received() > 0;
    const bool isComplete = facts.missing.empty();
    const bool isSettled = facts.disputed.empty() && facts.contradictions.empty();
    // Whoever got no form of the program was asked in another way: the first return shows it.
    const bool isAsked = hasReturns || (facts.formsSent > 0 && facts.formsSent >= facts.lettered);
    // What was submitted is done, whatever was missing or undecided by then.
    const bool isSubmitted = facts.sending.isSubmitted;
    const std::array<bool, kYearSteps> done = {isSubmitted || facts.assigned > 0 || hasReturns || isAsked,
                                               isSubmitted || isAsked,
                                               isSubmitted || isComplete,
                                               isSubmitted || (isComplete && isSettled),
                                               isSubmitted,
                                               facts.sending.isSent() && facts.sending.unconfirmed.empty()};
    std::array<StepState, kYearSteps> steps{};
    bool isNowFound = facts.isYetToCome();
    for (std::size_t i = 0; i < done.size(); ++i) {
        steps[i] = done[i] ? StepState::Done : isNowFound ? StepState::Ahead : StepState::Now;
        isNowFound = isNowFound || !done[i];
    }
    return steps;
}

} // namespace ansinh
