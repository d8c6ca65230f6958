// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/results.h"

#include "core/actions/complaints.h"
#include "core/actions/figure_words.h"
#include "core/actions/lookup.h"
#include "core/plan/asked.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

/// An entry whose words were found to mean something.
struct Read
{
    TaskResult result;
    std::vector<TaskIndicatorValue> indicators;
    QStringList warnings;

    bool hasText() const { return !(result.text + result.progress + result.difficulties + result.proposals).isEmpty(); }
};

/// nullptr: the plan counts nothing of that name for the task.
const IndicatorItem *itemNamed(const Plan &plan, const Code<Task> &task, const QString &name)
{
    for (const TaskIndicator *indicator : plan.indicatorsOf(task))
        for (const IndicatorItem &item : indicator->items)
            if (matchKey(item.name) == matchKey(name))
                return &item;
    return nullptr;
}

QString unlisted(const IndicatorEntry &entry, const Code<Task> &task)
{
    return QCoreApplication::translate("core/actions",
                                       "The plan counts no “%1” for task %2; it is kept as an indicator of your own.")
        .arg(entry.name, task.text);
}

Result<Decimal> amountOf(const IndicatorEntry &entry, const IndicatorItem *item)
{
    if (const auto answer = yesOrNo(entry.value); answer && (!item || item->isYesNo))
        return *answer;
    if (item && item->isYesNo)
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/actions", "“%1” is answered by yes or no, not by “%2”.")
                         .arg(item->name, entry.value),
                     {}};
    return Decimal::from(entry.value);
}

std::optional<Error> readIndicator(const IndicatorEntry &entry, const Plan &plan, Read &read)
{
    if (entry.name.isEmpty())
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("core/actions", "An indicator has no name. Give the name, then its value."),
            {}};
    const IndicatorItem *item = itemNamed(plan, read.result.task, entry.name);
    const auto amount = amountOf(entry, item);
    if (!amount)
        return amount.error();
    TaskIndicatorValue value;
    value.task = read.result.task;
    value.period = read.result.period;
    value.by = read.result.by;
    value.indicator = item ? item->name : entry.name;
    value.unit = entry.unit.isEmpty() && item ? item->unit : entry.unit;
    value.fund = entry.fund;
    value.value = *amount;
    read.indicators.push_back(value);
    if (!item)
        read.warnings.append(unlisted(entry, read.result.task));
    return {};
}

void warnOfStranger(const Plan &plan, Read &read)
{
    const auto tasks = tasksOf(plan, read.result.by);
    if (std::find(tasks.begin(), tasks.end(), read.result.task) == tasks.end())
        read.warnings.append(QCoreApplication::translate("core/actions", "The plan gives %1 no part in task %2.")
                                 .arg(read.result.by.text, read.result.task.text));
}

Result<Read> readEntry(const ResultEntry &entry, Lookup &lookup)
{
    const auto year = Year::from(entry.year);
    if (!year)
        return year.error();
    const auto task = lookup.task(*year, entry.task);
    if (!task)
        return task.error();
    const auto by = lookup.organisation(entry.by);
    if (!by)
        return by.error();
    Read read;
    read.result
        = {{}, (*task)->code, {*year, entry.half}, *by, entry.text, entry.progress, entry.difficulties, entry.proposals,
           {}};
    const auto plan = lookup.plan(*year);
    for (const IndicatorEntry &indicator : entry.indicators)
        if (auto error = readIndicator(indicator, **plan, read))
            return *error;
    if (!read.hasText() && read.indicators.empty())
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("core/actions", "There is no text and no indicator. Give one of them."),
            {}};
    warnOfStranger(**plan, read);
    return read;
}

/// What was not given this time stays as it was reported.
Result<TaskResult> completed(Book &book, TaskResult result)
{
    const auto earlier = book.results().in(result.period);
    if (!earlier)
        return earlier.error();
    for (const TaskResult &old : *earlier) {
        if (old.task != result.task || old.by != result.by)
            continue;
        for (auto field : {&TaskResult::text, &TaskResult::progress, &TaskResult::difficulties, &TaskResult::proposals})
            if ((result.*field).isEmpty())
                result.*field = old.*field;
    }
    return result;
}

Result<void> write(Book &book, const Read &read)
{
    if (read.hasText()) {
        const auto whole = completed(book, read.result);
        if (!whole)
            return whole.error();
        if (auto done = book.results().record(*whole); !done)
            return done;
    }
    for (const TaskIndicatorValue &value : read.indicators)
        if (auto done = book.results().recordIndicator(value); !done)
            return done;
    return {};
}

ResultsRecorded counted(const std::vector<Read> &all, const std::vector<ResultEntry> &entries)
{
    ResultsRecorded recorded;
    for (size_t i = 0; i < all.size(); ++i) {
        recorded.results += all[i].hasText() ? 1 : 0;
        recorded.indicators += static_cast<int>(all[i].indicators.size());
        for (const QString &warning : all[i].warnings)
            recorded.warnings.append(atPlace(entries[i].place, warning));
    }
    return recorded;
}

} // namespace

Result<ResultsRecorded> recordResults(Book &book, const std::vector<ResultEntry> &entries, const Action &action)
{
    auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    Complaints complaints;
    std::vector<Read> all;
    for (size_t i = 0; i < entries.size(); ++i) {
        auto read = readEntry(entries[i], lookup.value());
        if (read)
            all.push_back(std::move(read).value());
        else
            complaints.add(i, entries[i].place, read.error());
    }
    if (!complaints.isEmpty())
        return complaints.refusal();
    const auto written = book.change(action, [&]() -> Result<void> {
        for (const Read &read : all)
            if (auto done = write(book, read); !done)
                return done;
        return {};
    });
    if (!written)
        return written.error();
    return counted(all, entries);
}

} // namespace ansinh
