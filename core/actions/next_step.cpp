// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/next_step.h"

#include <algorithm>

namespace ansinh {

namespace {

using Kind = NextStep::Kind;

Destination at(const char *page, const QString &code = {}, const QString &detail = {})
{
    return {QString::fromLatin1(page), code, detail, {}, 0};
}

template <class List> std::vector<QString> texts(const List &codes)
{
    std::vector<QString> all;
    for (const auto &code : codes)
        all.push_back(code.text);
    return all;
}

NextStep step(Kind kind, const Destination &to, std::vector<QString> subjects = {},
              const std::optional<Deadline> &deadline = {})
{
    const int count = static_cast<int>(subjects.size());
    return {kind, count, deadline, std::move(subjects), to};
}

NextStep decideDisputes(const YearFacts &facts)
{
    return step(Kind::DecideDisputes, at("targets", facts.disputed.front().text), texts(facts.disputed), facts.submit);
}

NextStep remind(const YearFacts &facts)
{
    return step(Kind::RemindMissing, at("collection", {}, QStringLiteral("missing")), texts(facts.toRemind),
                facts.collect);
}

/// Nobody has got a form, nothing has come, and the last day is in sight.
bool isTimeToAsk(const YearFacts &facts)
{
    return facts.lettered > 0 && facts.formsSent == 0 && facts.received() == 0 && facts.collect
        && facts.collect->daysLeft(facts.today) <= kAskDays;
}

NextStep settle(const YearFacts &facts)
{
    return step(Kind::SettleContradictions, at("plan", facts.contradictions.front()), facts.contradictions);
}

/// What lays the ground of a year; absent: the ground is laid.
std::optional<NextStep> groundStep(const YearFacts &facts)
{
    if (facts.isBookEmpty && facts.areas == 0)
        return step(Kind::AddAreas, at("directory", {}, QStringLiteral("areas")));
    if (facts.denominators == 0 && !facts.isYetToCome())
        return step(Kind::EnterDenominators, at("targets", {}, QStringLiteral("denominators")));
    return {};
}

std::vector<QString> recipientsOf(const std::vector<Sending> &sendings)
{
    std::vector<QString> names;
    for (const Sending &sending : sendings)
        names.push_back(sending.recipient);
    return names;
}

/// The report is submitted: what is left is its way to whom it is for.
NextStep stepOfASubmittedYear(const YearFacts &facts)
{
    const Destination page = at("sending");
    switch (sendingStep(facts.sending)) {
    case SendingStep::Submit:
    case SendingStep::Send: return step(Kind::SendPackage, page, facts.sending.unsent, facts.submit);
    case SendingStep::AwaitReceipt: return step(Kind::AskReceipt, page, recipientsOf(facts.sending.unconfirmed));
    case SendingStep::Done: break;
    }
    return step(Kind::Kept, page);
}

bool isSubmittingNear(const YearFacts &facts)
{
    return facts.submit && facts.submit->daysLeft(facts.today) <= kSubmitDays;
}

NextStep stepOfAPastYear(const YearFacts &facts)
{
    if (!facts.disputed.empty())
        return decideDisputes(facts);
    return step(Kind::LookBack, at("report"));
}

NextStep stepOfAYearToCome(const YearFacts &facts)
{
    if (facts.assigned == 0)
        return step(Kind::AssignValues, at("targets", {}, QStringLiteral("assigned")));
    return facts.contradictions.empty() ? step(Kind::Wait, at("plan")) : settle(facts);
}

} // namespace

bool isCollectingUrgent(const std::optional<Deadline> &collect, const QDate &today)
{
    return collect && collect->daysLeft(today) <= kRemindDays;
}

NextStep nextStep(const YearFacts &facts)
{
    if (facts.sending.isSubmitted)
        return stepOfASubmittedYear(facts);
    if (const auto ground = groundStep(facts))
        return *ground;
    if (facts.isOver())
        return stepOfAPastYear(facts);
    if (facts.isYetToCome())
        return stepOfAYearToCome(facts);
    if (isTimeToAsk(facts))
        return step(Kind::SendForms, at("collection"), texts(facts.missing), facts.collect);
    if (!facts.toRemind.empty() && isCollectingUrgent(facts.collect, facts.today))
        return remind(facts);
    if (!facts.disputed.empty())
        return decideDisputes(facts);
    if (facts.assigned == 0 && !isCollectingUrgent(facts.collect, facts.today))
        return step(Kind::AssignValues, at("targets", {}, QStringLiteral("assigned")));
    if (!facts.contradictions.empty())
        return settle(facts);
    if (!facts.missing.empty())
        return step(Kind::EnterFigures, at("collection", {}, QStringLiteral("missing")), texts(facts.missing),
                    facts.collect);
    return isSubmittingNear(facts) ? step(Kind::Submit, at("sending"), {}, facts.submit)
                                   : step(Kind::ReadDraft, at("report"), {}, facts.submit);
}

} // namespace ansinh
