// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date_text.h"
#include "ui/base/day_text.h"
#include "ui/today/today_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::StepWords)
};

QString dotted(const QStringList &pieces)
{
    return pieces.join(QStringLiteral(" · "));
}

QString daysText(const Deadline &deadline, const QDate &today)
{
    const int days = deadline.daysLeft(today);
    if (days < 0)
        return StepWords::tr("%n days over", nullptr, -days);
    return days == 0 ? StepWords::tr("today is the last day") : StepWords::tr("%n days left", nullptr, days);
}

/// The plan's date, and the day by which it has to be done where a weekend moves it.
QString dateText(const Deadline &deadline)
{
    const QString before = StepWords::tr("before %1").arg(dayMonthText(deadline.planDate));
    if (!deadline.isMoved())
        return before;
    const QDate off = deadline.planDate.dayOfWeek() >= Qt::Saturday ? deadline.planDate : deadline.lastDay;
    return StepWords::tr("%1 is a %2 → %3 %4")
        .arg(dayMonthText(off), weekdayText(off), weekdayText(deadline.effectiveDay),
             dayMonthText(deadline.effectiveDay));
}

QString deadlineText(const std::optional<Deadline> &deadline, const YearFacts &facts)
{
    if (!deadline)
        return {};
    // Of a year that is over the days no longer matter.
    return facts.isOver() || facts.isYetToCome() ? dateText(*deadline)
                                                 : dotted({dateText(*deadline), daysText(*deadline, facts.today)});
}

QString assignText(const YearFacts &facts)
{
    const QString who = StepWords::tr("%1 tasks, %2 organisations").arg(facts.tasks).arg(facts.asked);
    return dotted({who, facts.assigned > 0 ? StepWords::tr("%n values assigned", nullptr, facts.assigned)
                                           : StepWords::tr("no value assigned yet")});
}

QString askText(const YearFacts &facts)
{
    if (facts.formsSent == 0)
        return StepWords::tr("%n organisations on the list", nullptr, facts.asked);
    const QString sent = StepWords::tr("%1/%2 forms sent").arg(facts.formsSent).arg(facts.lettered);
    return facts.formsSentOn ? dotted({sent, dayMonthText(*facts.formsSentOn)}) : sent;
}

QString collectText(const YearFacts &facts)
{
    QStringList pieces{StepWords::tr("%1/%2 have reported").arg(facts.received()).arg(facts.asked)};
    const QString deadline = deadlineText(facts.collect, facts);
    if (!deadline.isEmpty())
        pieces += deadline;
    return dotted(pieces);
}

QString checkText(const YearFacts &facts)
{
    QStringList pieces;
    if (!facts.disputed.empty())
        pieces += StepWords::tr("%n figures to decide", nullptr, static_cast<int>(facts.disputed.size()));
    if (!facts.contradictions.empty())
        pieces += StepWords::tr("%n points of the plan to clarify", nullptr,
                                static_cast<int>(facts.contradictions.size()));
    return pieces.isEmpty() ? StepWords::tr("nothing is left to decide") : dotted(pieces);
}

QString checkPage(const YearFacts &facts)
{
    const bool onlyThePlan = facts.disputed.empty() && !facts.contradictions.empty();
    return onlyThePlan ? QStringLiteral("plan") : QStringLiteral("targets");
}

QString compileText(const YearFacts &facts)
{
    const SendingStanding &sending = facts.sending;
    if (!sending.isSubmitted)
        return StepWords::tr("the draft follows the figures by itself");
    return sending.date ? StepWords::tr("submitted: %1, %2").arg(sending.number, dayMonthText(*sending.date))
                        : StepWords::tr("submitted: %1").arg(sending.number);
}

/// To how many of those who get it the submitted report has gone.
QString sentText(const SendingStanding &sending)
{
    if (!sending.hasGone())
        return StepWords::tr("submitted, not sent yet");
    if (!sending.unsent.empty())
        return StepWords::tr("%n recipients still to send to", nullptr, static_cast<int>(sending.unsent.size()));
    return sending.unconfirmed.empty()
        ? StepWords::tr("sent and received")
        : StepWords::tr("%n have not told of the receipt", nullptr, static_cast<int>(sending.unconfirmed.size()));
}

QString sendText(const YearFacts &facts)
{
    if (facts.sending.isSubmitted)
        return sentText(facts.sending);
    const QString text = deadlineText(facts.submit, facts);
    return text.isEmpty() ? StepWords::tr("the plan names no date") : text;
}

} // namespace

StepText textOf(YearStep step, const YearFacts &facts)
{
    switch (step) {
    case YearStep::Assign: return {StepWords::tr("Assign"), assignText(facts), QStringLiteral("tasks")};
    case YearStep::Ask: return {StepWords::tr("Ask"), askText(facts), QStringLiteral("collection")};
    case YearStep::Collect: return {StepWords::tr("Collect"), collectText(facts), QStringLiteral("collection")};
    case YearStep::Check: return {StepWords::tr("Check"), checkText(facts), checkPage(facts)};
    case YearStep::Compile:
        return {StepWords::tr("Compile"), compileText(facts), QStringLiteral("report")};
    case YearStep::Send: break;
    }
    return {StepWords::tr("Send and keep"), sendText(facts), QStringLiteral("sending")};
}

QString wordOf(StepState state)
{
    switch (state) {
    case StepState::Done: return StepWords::tr("done");
    case StepState::Now: return StepWords::tr("now");
    case StepState::Ahead: break;
    }
    return {};
}

QString agoText(const QDateTime &at, const QDate &today)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return local.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return StepWords::tr("yesterday");
    return days > 1 && days < 7 ? StepWords::tr("%n days ago", nullptr, static_cast<int>(days))
                                : shortDate(local.date());
}

} // namespace ansinh
