// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status_keeper.h"

#include "core/assess/judge.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <set>

namespace ansinh {

namespace {

qint64 lastSequence(Book &book)
{
    const auto last = book.journal().entries({}, 1);
    return last && !last->empty() ? last->front().sequence : 0;
}

/// The rows touched since that entry; absent: too much, or it could not be read.
std::optional<std::vector<RowChange>> changesSince(Book &book, qint64 seen)
{
    constexpr int kMostEntries = 8;
    const auto entries = book.journal().entries({}, kMostEntries + 1);
    if (!entries)
        return {};
    std::vector<RowChange> changes;
    int count = 0;
    for (const JournalEntry &entry : *entries) {
        if (entry.sequence <= seen)
            return changes;
        const auto rows = book.journal().changesOf(entry.sequence);
        if (!rows || ++count > kMostEntries)
            return {};
        changes.insert(changes.end(), rows->begin(), rows->end());
    }
    return {};
}

QString targetIn(const RowChange &change)
{
    const QByteArray &row = change.after.isEmpty() ? change.before : change.after;
    return QJsonDocument::fromJson(row).object().value(QLatin1String("target")).toString();
}

/// On the screen an organisation bears the name that it has today; the earlier one still finds it.
void callAsToday(Plan &plan, const QDate &today)
{
    for (Organisation &organisation : plan.organisations) {
        const QString name = organisation.nameOn(today);
        if (name == organisation.name)
            continue;
        organisation.spellings.push_back(organisation.name);
        organisation.name = name;
    }
}

} // namespace

std::optional<Error> StatusKeeper::ensureRead(Depth depth)
{
    if (!m_reading) {
        m_seen = lastSequence(m_book);
        BookReading reading;
        if (const auto done = readBesidesFigures(m_book, reading); !done)
            return done.error();
        m_reading = std::move(reading);
        m_depth = Depth::BesidesFigures;
    }
    if (depth <= m_depth)
        return {};
    if (const auto done = readFigures(m_book, depth == Depth::Whole, *m_reading); !done)
        return done.error();
    m_depth = depth;
    return {};
}

Result<PeriodReading> StatusKeeper::readNow(const Period &period)
{
    if (const auto error = ensureRead())
        return *error;
    Result<PeriodReading> of = readPeriod(m_book, period, *m_reading);
    if (of)
        callAsToday(of.value().plan, m_today);
    return of;
}

const Result<PeriodReading> &StatusKeeper::read(const Period &period)
{
    auto found = m_periods.find(period);
    if (found == m_periods.end())
        found = m_periods.emplace(period, readNow(period)).first;
    return found->second;
}

Result<Status> StatusKeeper::judged(const Period &period)
{
    const Result<PeriodReading> &of = read(period);
    if (!of)
        return of.error();
    Status status;
    status.period = period;
    status.targets = judgeAll(*of, period, *m_reading);
    standIn(status, *of, *m_reading, m_today);
    return status;
}

const Result<Status> &StatusKeeper::status(const Period &period)
{
    auto found = m_judged.find(period);
    if (found == m_judged.end())
        found = m_judged.emplace(period, judged(period)).first;
    return found->second;
}

Result<ReportMatter> StatusKeeper::reportMatter(const Period &period)
{
    const Result<Status> &judged = this->status(period);
    if (!judged)
        return judged.error();
    // A report bears the names of its own date.
    Result<Plan> plan = readPlan(m_book, period);
    if (!plan)
        return plan.error();
    Status status = *judged;
    status.plan = std::move(plan).value();
    return reportMatterFrom(m_book, std::move(status), read(period)->returns, *m_reading, m_today);
}

Result<Plan> StatusKeeper::plan(const Period &period)
{
    if (const auto error = ensureRead(Depth::BesidesFigures))
        return *error;
    return readPlan(m_book, period);
}

Result<std::vector<Area>> StatusKeeper::areas()
{
    if (const auto error = ensureRead(Depth::BesidesFigures))
        return *error;
    return m_reading->areas;
}

Result<TargetHistory> StatusKeeper::history(const Code<Target> &target, const Period &period)
{
    const Result<PeriodReading> &of = read(period);
    if (!of)
        return of.error();
    const Target *found = of->plan.target(target);
    return found ? Result<TargetHistory>(historyOf(*found, of->plan, *m_reading))
                 : Error{ErrorKind::NotFound, target.text, {}};
}

Result<TargetHistory> StatusKeeper::amounts(const Target &target, const Plan &plan)
{
    if (const auto error = ensureRead(Depth::Amounts))
        return *error;
    return historyOf(target, plan, *m_reading);
}

Result<std::vector<SharedDenominator>> StatusKeeper::denominators()
{
    if (const auto error = ensureRead())
        return *error;
    return m_reading->denominators;
}

Result<std::vector<AssignedValue>> StatusKeeper::assigned()
{
    if (const auto error = ensureRead())
        return *error;
    return m_reading->assigned;
}

std::vector<Year> StatusKeeper::years()
{
    std::set<Year> years;
    if (ensureRead())
        return {};
    for (const std::vector<Figure> &figures : m_reading->figures)
        for (const Figure &figure : figures)
            years.insert(figure.period.year);
    return {years.begin(), years.end()};
}

Result<std::vector<Year>> StatusKeeper::yearsWithReturns()
{
    return m_book.submissions().years();
}

void StatusKeeper::forgetPeriods()
{
    m_periods.clear();
    m_judged.clear();
}

void StatusKeeper::follow()
{
    if (!m_reading)
        return forgetPeriods();
    const auto changes = changesSince(m_book, m_seen);
    m_seen = lastSequence(m_book);
    if (changes)
        return forget(*changes);
    m_reading.reset();
    forgetPeriods();
}

void StatusKeeper::forget(const std::vector<RowChange> &changes)
{
    static const std::set<QString> kReturns
        = {QStringLiteral("task_result"), QStringLiteral("task_indicator_value"), QStringLiteral("submission")};
    std::set<QString> targets;
    bool isOnlyReturns = true;
    for (const RowChange &change : changes) {
        if (change.table == QLatin1String("figure"))
            targets.insert(targetIn(change));
        else
            isOnlyReturns = isOnlyReturns && kReturns.count(change.table) > 0;
    }
    std::vector<Code<Target>> codes;
    for (const QString &target : targets) {
        codes.emplace_back(target);
        if (!readFiguresOf(m_book, codes.back(), *m_reading))
            isOnlyReturns = false;
    }
    if (isOnlyReturns && refreshReturns())
        return rejudge(codes);
    forgetPeriods();
    if (!readBesidesFigures(m_book, *m_reading))
        m_reading.reset();
}

bool StatusKeeper::refreshReturns()
{
    for (auto of = m_periods.begin(); of != m_periods.end();)
        of = m_judged.count(of->first) > 0 ? std::next(of) : m_periods.erase(of);
    for (auto &[period, status] : m_judged) {
        Result<PeriodReading> &of = m_periods.at(period);
        if (!status || !of || !readReturns(m_book, period, *m_reading, of.value().returns))
            return false;
        standIn(status.value(), *of, *m_reading, m_today);
    }
    return true;
}

void StatusKeeper::rejudge(const std::vector<Code<Target>> &targets)
{
    for (auto &[period, status] : m_judged) {
        const Plan &plan = read(period)->plan;
        for (Assessment &assessment : status.value().targets) {
            if (std::find(targets.begin(), targets.end(), assessment.target) != targets.end())
                assessment = assess(historyOf(*plan.target(assessment.target), plan, *m_reading), period);
        }
    }
}

} // namespace ansinh
