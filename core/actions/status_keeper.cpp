// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status_keeper.h"

#include "core/assess/judge.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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

std::optional<Error> StatusKeeper::ensureRead()
{
    if (m_reading)
        return {};
    m_seen = lastSequence(m_book);
    auto reading = readBook(m_book);
    if (!reading)
        return reading.error();
    m_reading = std::move(reading).value();
    return {};
}

StatusKeeper::Kept StatusKeeper::judged(const Period &period)
{
    if (const auto error = ensureRead())
        return {{}, *error};
    Result<PeriodReading> of = readPeriod(m_book, period, *m_reading);
    if (!of)
        return {{}, of.error()};
    callAsToday(of.value().plan, m_today);
    Status status;
    status.period = period;
    status.targets = judgeAll(*of, period, *m_reading);
    standIn(status, *of, *m_reading, m_today);
    return {std::move(of).value(), std::move(status)};
}

StatusKeeper::Kept &StatusKeeper::kept(const Period &period)
{
    auto found = m_kept.find(period);
    if (found == m_kept.end())
        found = m_kept.emplace(period, judged(period)).first;
    return found->second;
}

const Result<Status> &StatusKeeper::status(const Period &period)
{
    return kept(period).status;
}

Result<ReportMatter> StatusKeeper::reportMatter(const Period &period)
{
    const Kept &its = kept(period);
    if (!its.status)
        return its.status.error();
    // A report bears the names of its own date.
    Result<Plan> plan = readPlan(m_book, period, *m_reading);
    if (!plan)
        return plan.error();
    Status status = *its.status;
    status.plan = std::move(plan).value();
    return reportMatterFrom(m_book, std::move(status), its.of.returns, *m_reading, m_today);
}

Result<TargetHistory> StatusKeeper::history(const Code<Target> &target, const Period &period)
{
    const Kept &its = kept(period);
    if (!its.status)
        return its.status.error();
    const Target *found = its.of.plan.target(target);
    return found ? Result<TargetHistory>(historyOf(*found, its.of.plan, *m_reading))
                 : Error{ErrorKind::NotFound, target.text, {}};
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

void StatusKeeper::follow()
{
    if (!m_reading)
        return m_kept.clear();
    const auto changes = changesSince(m_book, m_seen);
    m_seen = lastSequence(m_book);
    if (changes)
        return forget(*changes);
    m_reading.reset();
    m_kept.clear();
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
    m_kept.clear();
    if (!readBesidesFigures(m_book, *m_reading))
        m_reading.reset();
}

bool StatusKeeper::refreshReturns()
{
    for (auto &[period, its] : m_kept) {
        if (!its.status || !readReturns(m_book, period, *m_reading, its.of.returns))
            return false;
        standIn(its.status.value(), its.of, *m_reading, m_today);
    }
    return true;
}

void StatusKeeper::rejudge(const std::vector<Code<Target>> &targets)
{
    for (auto &[period, its] : m_kept) {
        for (Assessment &assessment : its.status.value().targets) {
            if (std::find(targets.begin(), targets.end(), assessment.target) != targets.end())
                assessment = assess(historyOf(*its.of.plan.target(assessment.target), its.of.plan, *m_reading), period);
        }
    }
}

} // namespace ansinh
