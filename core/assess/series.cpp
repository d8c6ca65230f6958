// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/series.h"

#include "core/assess/whole_measure.h"

#include <algorithm>

namespace ansinh {

namespace {

bool isAbout(const SeriesBreak &broken, const TargetHistory &history)
{
    return broken.target.isEmpty() || broken.target == history.target.code;
}

} // namespace

const YearValue *Series::lastBefore(int year) const
{
    for (auto value = values.rbegin(); value != values.rend(); ++value)
        if (value->year < year)
            return &*value;
    return nullptr;
}

Series seriesUpTo(const FigureIndex &index, const Period &period)
{
    const int first = firstYear(index.history(), period.year);
    Series series;
    for (const Period &past : index.periods()) {
        if (past.half || past.year.number() < first || period < past)
            continue;
        const Measured measured = wholeMeasure(index, past).whole;
        if (measured.disputed)
            ++series.disputedYears;
        else if (measured.hasValue())
            series.values.push_back({past.year.number(), *measured.value, *measured.certainty});
    }
    return series;
}

Series seriesUpTo(const TargetHistory &history, const Period &period)
{
    return seriesUpTo(FigureIndex(history), period);
}

int firstYear(const TargetHistory &history, Year judged)
{
    int first = Year::kFirst;
    for (const SeriesBreak &broken : history.breaks)
        if (isAbout(broken, history) && broken.year <= judged)
            first = std::max(first, broken.year.number());
    return first;
}

bool breaksAt(const TargetHistory &history, Year year)
{
    return std::any_of(history.breaks.begin(), history.breaks.end(),
                       [&](const SeriesBreak &broken) { return isAbout(broken, history) && broken.year == year; });
}

QString reasonOfBreak(const TargetHistory &history, Year year)
{
    for (const SeriesBreak &broken : history.breaks)
        if (isAbout(broken, history) && broken.year == year && !broken.reason.isEmpty())
            return broken.reason;
    return {};
}

} // namespace ansinh
