// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/result_writer.h"

#include "core/actions/results.h"
#include "core/store/parts.h"
#include "ui/base/desk.h"

#include <algorithm>

namespace ansinh {

namespace {

QStringList subjectOf(const ResultKey &key)
{
    QStringList subject{key.task.text, key.period.year.toString()};
    if (key.period.half)
        subject << QStringLiteral("half");
    return subject;
}

/// The id under which the book holds the result; not stored: it holds none.
Result<Id<TaskResult>> keptId(Book &book, const ResultKey &key)
{
    const auto results = book.results().in(key.period);
    if (!results)
        return results.error();
    for (const TaskResult &result : *results) {
        if (result.task == key.task && result.by == key.by)
            return result.id;
    }
    return Id<TaskResult>();
}

ResultEntry entryOf(const ResultKey &key, const std::vector<IndicatorChange> &changes)
{
    ResultEntry entry;
    entry.year = key.period.year.toString();
    entry.half = key.period.half;
    entry.task = key.task.text;
    entry.by = key.by.text;
    for (const IndicatorChange &change : changes) {
        if (!change.value)
            continue;
        const QString yes = change.value->isZero() ? QStringLiteral("no") : QStringLiteral("yes");
        entry.indicators.push_back(
            {change.name, change.unit, change.fund, change.isYesNo ? yes : change.value->toString()});
    }
    return entry;
}

Result<void> apply(Book &book, const ResultEntry &entry, const std::vector<IndicatorChange> &changes,
                   const Action &action)
{
    for (const IndicatorChange &change : changes) {
        if (!change.outdated.isStored())
            continue;
        if (auto done = book.results().removeIndicator(change.outdated); !done)
            return done;
    }
    if (entry.indicators.empty())
        return {};
    const auto done = recordResults(book, {entry}, action);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<void> writeTexts(Desk &desk, const ResultKey &key, const ResultTexts &texts)
{
    Book &book = desk.book();
    const bool isEmpty = std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); });
    if (!isEmpty) {
        TaskResult result;
        result.task = key.task;
        result.period = key.period;
        result.by = key.by;
        result.text = texts[0];
        result.progress = texts[1];
        result.difficulties = texts[2];
        result.proposals = texts[3];
        return desk.written(book.results().record(result));
    }
    const auto id = keptId(book, key);
    if (!id)
        return id.error();
    return id->isStored() ? desk.written(book.results().remove(*id)) : Result<void>();
}

Result<void> writeIndicators(Desk &desk, const ResultKey &key, const std::vector<IndicatorChange> &changes)
{
    const ResultEntry entry = entryOf(key, changes);
    const QString kind = entry.indicators.empty() ? QStringLiteral("remove_indicator") : QStringLiteral("indicator");
    const Action action{kind, subjectOf(key), {}, {}};
    Book &book = desk.book();
    return desk.written(book.change(action, [&] { return apply(book, entry, changes, action); }));
}

} // namespace ansinh
