// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chart_matter.h"

namespace ansinh {

namespace {

Result<std::vector<TargetHistory>> historiesOf(StatusKeeper &keeper, const Plan &plan, const Period &period)
{
    std::vector<TargetHistory> histories;
    for (const Target &target : plan.targets) {
        auto history = keeper.history(target.code, period);
        if (!history)
            return history.error();
        histories.push_back(std::move(history).value());
    }
    return histories;
}

/// Years with a figure up to the one looked at.
Result<std::vector<YearReturns>> yearsOf(StatusKeeper &keeper, const Period &period)
{
    std::vector<YearReturns> years;
    for (const Year year : keeper.years()) {
        if (year.number() > period.year.number())
            continue;
        const Result<Status> &status = keeper.status({year, false});
        if (!status)
            return status.error();
        years.push_back({year, status->organisations});
    }
    return years;
}

} // namespace

Result<ChartMatter> chartMatterOf(StatusKeeper &keeper, const Period &period, const QDate &today)
{
    const Result<Status> &status = keeper.status(period);
    if (!status)
        return status.error();
    ChartMatter matter;
    matter.plan = status->plan;
    matter.period = period;
    matter.today = today;
    matter.assessments = status->targets;
    matter.tasks = status->tasks;
    matter.organisations = status->organisations;
    matter.areas = status->areas;
    auto histories = historiesOf(keeper, matter.plan, period);
    if (!histories)
        return histories.error();
    matter.histories = std::move(histories).value();
    auto years = yearsOf(keeper, period);
    if (!years)
        return years.error();
    matter.years = std::move(years).value();
    return matter;
}

} // namespace ansinh
