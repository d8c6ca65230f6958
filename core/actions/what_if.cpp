// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/what_if.h"

#include "core/actions/status_reading.h"
#include "core/store/book.h"

namespace ansinh {

namespace {

using Statuses = std::vector<std::vector<Assessment>>;

Result<Statuses> judged(Book &book, const std::vector<Period> &periods)
{
    const auto reading = readBook(book);
    if (!reading)
        return reading.error();
    Statuses statuses;
    for (const Period &period : periods) {
        const auto of = readPeriod(book, period, *reading);
        if (!of)
            return of.error();
        statuses.push_back(judgeAll(*of, period, *reading));
    }
    return statuses;
}

bool isSame(const Assessment &a, const Assessment &b)
{
    return a.verdict == b.verdict && a.measured.value == b.measured.value && a.expected == b.expected
        && a.targetValue == b.targetValue && a.gap == b.gap;
}

std::vector<VerdictChange> differences(const Statuses &before, const Statuses &after)
{
    std::vector<VerdictChange> changes;
    for (size_t i = 0; i < before.size(); ++i) {
        for (size_t k = 0; k < before[i].size() && k < after[i].size(); ++k) {
            const Assessment &old = before[i][k];
            const Assessment &now = after[i][k];
            if (!isSame(old, now))
                changes.push_back(
                    {old.target, old.period, old.verdict, now.verdict, old.measured.value, now.measured.value,
                     old.targetValue, now.targetValue});
        }
    }
    return changes;
}

} // namespace

std::vector<Period> periodsMovedFrom(Year year, const std::vector<Year> &years)
{
    std::vector<Period> periods{{year, true}, {year, false}};
    for (const Year each : years) {
        if (each > year)
            periods.push_back({each, false});
    }
    return periods;
}

Result<std::vector<VerdictChange>> whatIf(Book &book, const std::vector<Period> &periods,
                                          const std::function<Result<void>()> &change)
{
    const auto before = judged(book, periods);
    if (!before)
        return before.error();
    std::optional<Statuses> after;
    const Action thought{QStringLiteral("what_if"), {}, {}, {}};
    // The refusal at the end takes everything back.
    const auto refused = book.change(thought, [&]() -> Result<void> {
        if (const auto done = change(); !done)
            return done;
        auto status = judged(book, periods);
        if (!status)
            return status.error();
        after = std::move(status).value();
        return Error{ErrorKind::Cancelled, {}, QStringLiteral("what if: taken back")};
    });
    if (!after)
        return refused.error();
    return differences(*before, *after);
}

} // namespace ansinh
