// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_matter.h"

#include "core/assess/display.h"
#include "core/assess/series.h"
#include "core/plan/asked.h"
#include "core/store/parts.h"
#include "ui/base/desk.h"

#include <algorithm>

namespace ansinh {

namespace {

template <class T> std::optional<Error> take(Result<T> result, T &into)
{
    if (!result)
        return result.error();
    into = std::move(result).value();
    return {};
}

/// What the book keeps of the target; its plan and decisions are known already.
std::optional<Error> readHistory(Book &book, TargetHistory &history)
{
    if (const auto error = take(book.figures().of(history.target.code), history.figures))
        return error;
    if (const auto error = take(book.references().denominators(), history.denominators))
        return error;
    if (const auto error = take(book.references().breaks(), history.breaks))
        return error;
    const Code<Target> code = history.target.code;
    history.breaks.erase(
        std::remove_if(history.breaks.begin(), history.breaks.end(),
                       [&](const SeriesBreak &each) { return !each.target.isEmpty() && each.target != code; }),
        history.breaks.end());
    return {};
}

void addMembers(const Plan &plan, TargetHistory &history)
{
    for (const Code<Organisation> &owner : history.target.owners) {
        const std::vector<Code<Organisation>> members = membersOf(plan, owner);
        history.members.insert(history.members.end(), members.begin(), members.end());
    }
}

} // namespace

Result<TargetMatter> targetMatterOf(Desk &desk, const Code<Target> &code, const Period &period)
{
    const Result<Status> &status = desk.status(period);
    if (!status)
        return status.error();
    const Target *target = status->plan.target(code);
    const auto judged = std::find_if(status->targets.begin(), status->targets.end(),
                                     [&](const Assessment &each) { return each.target == code; });
    if (!target || judged == status->targets.end())
        return Error{ErrorKind::NotFound, code.text, {}};
    TargetMatter matter{status->plan, *judged, {}};
    matter.history.target = *target;
    matter.history.decisions = status->decisions;
    matter.history.areas = status->areas;
    addMembers(status->plan, matter.history);
    if (const auto error = readHistory(desk.book(), matter.history))
        return *error;
    return matter;
}

TrendSeries trendOf(const TargetMatter &matter)
{
    const Target &target = matter.target();
    TrendSeries trend;
    if (target.kind == TargetKind::YesNo)
        return trend;
    for (const YearValue &value : seriesUpTo(matter.history, matter.assessment.period).values)
        trend.points.push_back({value.year, value.value.toDouble(), displayed(value.value, target)});
    trend.dueYear = target.dueYear();
    if (matter.assessment.targetValue)
        trend.target = matter.assessment.targetValue->toDouble();
    trend.targetLabel = displayedTarget(target);
    trend.projection = matter.assessment.projection;
    return trend;
}

} // namespace ansinh
