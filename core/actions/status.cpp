// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status.h"

#include "core/actions/in_force.h"
#include "core/plan/asked.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

/// What is read of the book for one period, each table once.
struct Reading
{
    Plan plan;
    std::vector<Figure> figures; ///< of all periods, by target
    std::vector<SharedDenominator> denominators;
    std::vector<AssignedValue> assigned;
    std::vector<SeriesBreak> breaks;
    std::vector<Decision> decisions;
    std::vector<Area> areas;
    Returns returns;
};

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
    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

Result<Reading> read(Book &book, const Period &period)
{
    Reader reader;
    Reading reading;
    reader.take(book.plans().inForce(period.year), reading.plan);
    reader.take(book.figures().all(), reading.figures);
    reader.take(book.references().denominators(), reading.denominators);
    reader.take(book.references().assigned(), reading.assigned);
    reader.take(book.references().breaks(), reading.breaks);
    reader.take(book.decisions().all(), reading.decisions);
    reader.take(book.directory().areas(), reading.areas);
    reader.take(book.results().in(period), reading.returns.results);
    reader.take(book.results().indicatorsIn(period), reading.returns.indicators);
    reader.take(book.submissions().in(period), reading.returns.submissions);
    if (reader.error())
        return *reader.error();
    std::copy_if(reading.figures.begin(), reading.figures.end(), std::back_inserter(reading.returns.figures),
                 [&](const Figure &figure) { return figure.period == period; });
    return reading;
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

using FiguresByTarget = QHash<QString, std::vector<Figure>>;

/// Moves the figures, which come ordered by target, so that none is copied.
FiguresByTarget parted(std::vector<Figure> figures)
{
    FiguresByTarget byTarget;
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

template <class T, class Test> std::vector<T> those(const std::vector<T> &all, Test test)
{
    std::vector<T> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), test);
    return some;
}

/// Judges every target; one history serves them all, so that what they share is copied once.
std::vector<Assessment> judged(Reading &reading, const Period &period)
{
    FiguresByTarget figures = parted(std::move(reading.figures));
    TargetHistory history;
    history.denominators = std::move(reading.denominators);
    history.decisions = reading.decisions;
    history.areas = reading.areas;
    std::vector<Assessment> assessments;
    assessments.reserve(reading.plan.targets.size());
    for (Target &target : reading.plan.targets) {
        target = targetInForce(target, reading.plan, reading.decisions);
        history.target = target;
        history.figures = figures.take(target.code.text);
        history.assigned
            = those(reading.assigned, [&](const AssignedValue &value) { return value.target == target.code; });
        history.breaks = those(reading.breaks, [&](const SeriesBreak &seriesBreak) {
            return seriesBreak.target.isEmpty() || seriesBreak.target == target.code;
        });
        history.members = membersOwning(target, reading.plan);
        assessments.push_back(assess(history, period));
    }
    reading.denominators = std::move(history.denominators);
    return assessments;
}

struct Standing
{
    Status status;
    Returns returns;
    std::vector<AssignedValue> assigned;
    std::vector<SharedDenominator> denominators;
};

Result<Standing> standingOf(Book &book, const Period &period, const QDate &today)
{
    auto read_ = read(book, period);
    if (!read_)
        return read_.error();
    Reading &reading = read_.value();
    Standing standing;
    Status &status = standing.status;
    status.period = period;
    status.targets = judged(reading, period);
    standing.assigned = std::move(reading.assigned);
    standing.denominators = std::move(reading.denominators);
    if (!period.half) {
        status.collect = deadlineOf(reading.plan, QStringLiteral("collect"), period.year);
        status.submit = deadlineOf(reading.plan, QStringLiteral("submit"), period.year);
    }
    status.tasks = taskStandings(reading.plan, reading.returns);
    status.organisations = organisationStandings(reading.plan, reading.returns, status.collect, today);
    status.openContradictions = those(reading.plan.contradictions, [&](const Contradiction &contradiction) {
        return !isDecided(contradiction, reading.decisions);
    });
    status.decisions = std::move(reading.decisions);
    status.areas = std::move(reading.areas);
    status.plan = std::move(reading.plan);
    standing.returns = std::move(reading.returns);
    return standing;
}

/// The last day that the figures describe; without one today, but never past the period.
QDate dataDay(const Returns &returns, const Period &period, const QDate &today)
{
    QDate day;
    for (const Figure &figure : returns.figures)
        day = std::max({day, figure.asOf.value_or(QDate()), figure.dataTo.value_or(QDate())});
    const QDate end = period.half ? QDate(period.year.number(), 6, 30) : QDate(period.year.number(), 12, 31);
    return day.isValid() ? day : std::min(today, end);
}

/// Who signed the plan signs the report too, as long as the issuing body is still the same.
QString signerOf(const Plan &plan, const QDate &day)
{
    const Organisation *issuer = plan.organisation(plan.identity.issuer);
    return issuer && issuer->nameOn(day) == issuer->name ? plan.identity.signerName : QString();
}

} // namespace

Result<Status> statusOf(Book &book, const Period &period, const QDate &today)
{
    auto standing = standingOf(book, period, today);
    if (!standing)
        return standing.error();
    return std::move(standing.value().status);
}

Result<ReportMatter> reportMatterOf(Book &book, const Period &period, const QDate &today)
{
    auto result = standingOf(book, period, today);
    if (!result)
        return result.error();
    Standing &standing = result.value();
    ReportMatter matter;
    matter.period = period;
    matter.asOf = dataDay(standing.returns, period, today);
    matter.plan = std::move(standing.status.plan);
    matter.letterhead.signer = signerOf(matter.plan, matter.asOf);
    matter.assessments = std::move(standing.status.targets);
    matter.assigned = std::move(standing.assigned);
    matter.denominators = std::move(standing.denominators);
    matter.returns = std::move(standing.returns);
    matter.organisations = std::move(standing.status.organisations);
    matter.tasks = std::move(standing.status.tasks);
    matter.areas = std::move(standing.status.areas);
    matter.decisions = std::move(standing.status.decisions);
    matter.isSample = book.isSample();
    return matter;
}

} // namespace ansinh
