// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status_reading.h"

#include "core/assess/in_force.h"
#include "core/plan/asked.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

/// Takes the value of a reading, or remembers the first refusal.
class Reader
{
public:
    template <class T> void take(Result<T> result, T &into)
    {
        if (!m_error && result)
            into = std::move(result).value();
        else if (!m_error)
            m_error = result.error();
    }
    Result<void> done() const { return m_error ? Result<void>(*m_error) : Result<void>(); }

private:
    std::optional<Error> m_error;
};

template <class T, class Test> std::vector<T> those(const std::vector<T> &all, Test test)
{
    std::vector<T> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), test);
    return some;
}

/// Moves the figures, which come ordered by target, so that none is copied.
QHash<QString, std::vector<Figure>> parted(std::vector<Figure> figures)
{
    QHash<QString, std::vector<Figure>> byTarget;
    for (auto first = figures.begin(); first != figures.end();) {
        const QString code = first->target.text;
        const auto last
            = std::find_if(first, figures.end(), [&](const Figure &figure) { return figure.target.text != code; });
        auto &its = byTarget[code];
        its.insert(its.end(), std::make_move_iterator(first), std::make_move_iterator(last));
        first = last;
    }
    return byTarget;
}

std::vector<Code<Organisation>> membersOwning(const Target &target, const Plan &plan)
{
    std::vector<Code<Organisation>> members;
    for (const auto &owner : target.owners) {
        const auto its = membersOf(plan, owner);
        members.insert(members.end(), its.begin(), its.end());
    }
    return members;
}

/// What differs between targets; the rest of a history serves them all.
void turnTo(const Target &target, const Plan &plan, const BookReading &reading, TargetHistory &history)
{
    history.target = target;
    history.figures = reading.figures.value(target.code.text);
    history.assigned
        = those(reading.assigned, [&](const AssignedValue &value) { return value.target == target.code; });
    history.breaks = those(reading.breaks, [&](const SeriesBreak &seriesBreak) {
        return seriesBreak.target.isEmpty() || seriesBreak.target == target.code;
    });
    history.members = membersOwning(target, plan);
}

TargetHistory sharedHistory(const BookReading &reading)
{
    TargetHistory history;
    history.denominators = reading.denominators;
    history.decisions = reading.decisions;
    history.areas = reading.areas;
    return history;
}

/// The plan in force, its targets as decided.
Result<Plan> planAfter(Book &book, Year year, const std::vector<Decision> &decisions)
{
    auto plan = book.plans().inForce(year);
    if (!plan)
        return plan;
    for (Target &target : plan.value().targets)
        target = targetInForce(target, *plan, decisions);
    return plan;
}

} // namespace

Result<void> readBesidesFigures(Book &book, BookReading &reading)
{
    Reader reader;
    reader.take(book.references().denominators(), reading.denominators);
    reader.take(book.references().assigned(), reading.assigned);
    reader.take(book.references().breaks(), reading.breaks);
    reader.take(book.decisions().all(), reading.decisions);
    reader.take(book.directory().areas(), reading.areas);
    return reader.done();
}

Result<BookReading> readBook(Book &book)
{
    BookReading reading;
    if (const auto done = readFigures(book, true, reading); !done)
        return done.error();
    if (const auto done = readBesidesFigures(book, reading); !done)
        return done.error();
    return reading;
}

Result<void> readFigures(Book &book, bool isWhole, BookReading &reading)
{
    auto figures = isWhole ? book.figures().all() : book.figures().amounts();
    if (!figures)
        return figures.error();
    reading.figures = parted(std::move(figures).value());
    return {};
}

Result<void> readFiguresOf(Book &book, const Code<Target> &target, BookReading &reading)
{
    auto figures = book.figures().of(target);
    if (!figures)
        return figures.error();
    reading.figures[target.text] = std::move(figures).value();
    return {};
}

Result<void> readReturns(Book &book, const Period &period, const BookReading &reading, Returns &returns)
{
    Reader reader;
    reader.take(book.results().in(period), returns.results);
    reader.take(book.results().indicatorsIn(period), returns.indicators);
    reader.take(book.submissions().in(period), returns.submissions);
    returns.figures.clear();
    for (const std::vector<Figure> &figures : reading.figures)
        std::copy_if(figures.begin(), figures.end(), std::back_inserter(returns.figures),
                     [&](const Figure &figure) { return figure.period == period; });
    return reader.done();
}

Result<Plan> readPlan(Book &book, const Period &period)
{
    const auto decisions = book.decisions().holdingIn(period.year);
    return decisions ? planAfter(book, period.year, *decisions) : Result<Plan>(decisions.error());
}

Result<PeriodReading> readPeriod(Book &book, const Period &period, const BookReading &reading)
{
    PeriodReading of;
    auto decisions = book.decisions().holdingIn(period.year);
    if (!decisions)
        return decisions.error();
    of.decisions = std::move(decisions).value();
    auto plan = planAfter(book, period.year, of.decisions);
    if (!plan)
        return plan.error();
    of.plan = std::move(plan).value();
    if (const auto done = readReturns(book, period, reading, of.returns); !done)
        return done.error();
    return of;
}

TargetHistory historyOf(const Target &target, const Plan &plan, const BookReading &reading)
{
    TargetHistory history = sharedHistory(reading);
    turnTo(target, plan, reading, history);
    return history;
}

std::vector<Assessment> judgeAll(const PeriodReading &of, const Period &period, const BookReading &reading)
{
    TargetHistory history = sharedHistory(reading);
    std::vector<Assessment> assessments;
    assessments.reserve(of.plan.targets.size());
    for (const Target &target : of.plan.targets) {
        turnTo(target, of.plan, reading, history);
        assessments.push_back(assess(history, period));
    }
    return assessments;
}

void standIn(Status &status, const PeriodReading &of, const BookReading &reading, const QDate &today)
{
    status.collect.reset();
    status.submit.reset();
    if (!status.period.half) {
        status.collect = deadlineOf(of.plan, QStringLiteral("collect"), status.period.year);
        status.submit = deadlineOf(of.plan, QStringLiteral("submit"), status.period.year);
    }
    status.tasks = taskStandings(of.plan, of.returns);
    status.organisations = organisationStandings(of.plan, of.returns, status.collect, today);
    status.openContradictions = those(of.plan.contradictions, [&](const Contradiction &contradiction) {
        return !isDecided(contradiction, of.decisions);
    });
    status.decisions = of.decisions;
    status.areas = reading.areas;
    status.plan = of.plan;
}

} // namespace ansinh
