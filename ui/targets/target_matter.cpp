// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_matter.h"

#include "core/charts/trend_chart.h"
#include "ui/base/desk.h"
#include "ui/base/language.h"

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

Chart trendOf(const TargetMatter &matter)
{
    Chart chart = trendChartOf(matter.plan, matter.assessment, matter.history, chartLanguage());
    std::get<TrendChart>(chart.shown).verdict = {};
    return chart;
}

} // namespace ansinh
