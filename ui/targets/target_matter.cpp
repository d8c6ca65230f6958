// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_matter.h"

#include "core/assess/display.h"
#include "core/assess/series.h"
#include "ui/base/desk.h"

#include <algorithm>

namespace ansinh {

Result<TargetMatter> targetMatterOf(Desk &desk, const Code<Target> &code, const Period &period)
{
    const Result<Status> &status = desk.status(period);
    if (!status)
        return status.error();
    auto history = desk.keeper().history(code, period);
    if (!history)
        return history.error();
    const auto judged = std::find_if(status->targets.begin(), status->targets.end(),
                                     [&](const Assessment &each) { return each.target == code; });
    return TargetMatter{status->plan, *judged, std::move(history).value(), desk.today()};
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
