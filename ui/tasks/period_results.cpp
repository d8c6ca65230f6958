// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/period_results.h"

#include "core/store/parts.h"
#include "ui/base/desk.h"

#include <algorithm>

namespace ansinh {

namespace {

const TaskResult *find(const std::vector<TaskResult> &results, const Code<Task> &task, const Code<Organisation> &by)
{
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const TaskResult &result) { return result.task == task && result.by == by; });
    return found == results.end() ? nullptr : &*found;
}

QString reporterKey(const Code<Task> &task, const Code<Organisation> &by)
{
    return task.text + QLatin1Char('/') + by.text;
}

QSet<QString> reportersIn(const PeriodResults &results)
{
    QSet<QString> keys;
    for (const TaskResult &result : results.results)
        keys.insert(reporterKey(result.task, result.by));
    for (const TaskIndicatorValue &value : results.indicators)
        keys.insert(reporterKey(value.task, value.by));
    return keys;
}

QDate dayIn(const Period &period, const QDate &today)
{
    return std::min(today, period.half ? QDate(period.year.number(), 6, 30) : QDate(period.year.number(), 12, 31));
}

} // namespace

Period yearBefore(const Period &period)
{
    return {period.year.previous(), period.half};
}

QString PeriodResults::nameOf(const Code<Organisation> &code) const
{
    const Organisation *organisation = plan.organisation(code);
    return organisation ? organisation->nameOn(day) : code.text;
}

std::vector<TaskParty> PeriodResults::partiesOf(const Task &task) const
{
    std::vector<TaskParty> parties = ansinh::partiesOf(plan, task, day);
    const auto add = [&](const Code<Organisation> &by) {
        const auto isThere = [&](const TaskParty &party) { return party.organisation == by; };
        if (std::none_of(parties.begin(), parties.end(), isThere))
            parties.push_back({by, false, {}});
    };
    for (const TaskResult &each : results)
        if (each.task == task.code)
            add(each.by);
    for (const TaskIndicatorValue &each : indicators)
        if (each.task == task.code)
            add(each.by);
    return parties;
}

bool PeriodResults::hasReported(const Code<Task> &task, const Code<Organisation> &by) const
{
    const auto reported = [&](const Code<Organisation> &code) { return reporters.contains(reporterKey(task, code)); };
    const Organisation *organisation = plan.organisation(by);
    return reported(by)
        || (organisation && std::any_of(organisation->memberOf.begin(), organisation->memberOf.end(), reported));
}

const TaskResult *PeriodResults::result(const Code<Task> &task, const Code<Organisation> &by) const
{
    return find(results, task, by);
}

const TaskResult *PeriodResults::earlierResult(const Code<Task> &task, const Code<Organisation> &by) const
{
    return find(earlier, task, by);
}

const Submission *PeriodResults::submissionOf(const Code<Organisation> &by) const
{
    const Submission *newest = nullptr;
    for (const Submission &submission : submissions) {
        if (submission.organisation == by && (!newest || newest->version < submission.version))
            newest = &submission;
    }
    return newest;
}

Result<PeriodResults> periodResultsOf(Desk &desk, const Period &period)
{
    PeriodResults all;
    std::optional<Error> error;
    const auto take = [&](auto result, auto &into) {
        if (result)
            into = std::move(result).value();
        else if (!error)
            error = result.error();
    };
    Book &book = desk.book();
    all.period = period;
    all.day = dayIn(period, desk.today());
    take(book.plans().inForce(period.year), all.plan);
    take(book.results().in(period), all.results);
    take(book.results().in(yearBefore(period)), all.earlier);
    take(book.results().indicatorsIn(period), all.indicators);
    take(book.results().indicatorsIn(yearBefore(period)), all.earlierIndicators);
    take(book.submissions().in(period), all.submissions);
    all.reporters = reportersIn(all);
    return error ? Result<PeriodResults>(*error) : Result<PeriodResults>(std::move(all));
}

} // namespace ansinh
