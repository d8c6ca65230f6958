// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chart_matter.h"

#include <algorithm>

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

/// The day on which it is asked who had to report in a past year: who came later was not asked then.
QDate endOf(Year year)
{
    return {year.number(), 12, 31};
}

/// Who took another's place after that day, and sent nothing for the year, was not there yet.
bool cameLater(const Plan &plan, const OrganisationStanding &standing, const QDate &day)
{
    return standing.state == OrganisationStanding::State::Missing
        && std::any_of(plan.organisations.begin(), plan.organisations.end(), [&](const Organisation &other) {
               return other.successor == standing.code && other.existsOn(day);
           });
}

YearReturns standingsOf(const PeriodReading &of, Year year, const QDate &today)
{
    YearReturns returns{year, deadlineOf(of.plan, QStringLiteral("collect"), year), {}};
    const QDate day = std::min(today, endOf(year));
    for (OrganisationStanding &standing : organisationStandings(of.plan, of.returns, returns.collect, day)) {
        if (!cameLater(of.plan, standing, day))
            returns.organisations.push_back(std::move(standing));
    }
    return returns;
}

/// Organisations of an earlier plan that are not known yet.
void keepFormer(const Plan &earlier, const Plan &now, std::vector<Organisation> &former)
{
    for (const Organisation &organisation : earlier.organisations) {
        const bool isKept = std::any_of(former.begin(), former.end(),
                                        [&](const Organisation &each) { return each.code == organisation.code; });
        if (!isKept && !now.organisation(organisation.code))
            former.push_back(organisation);
    }
}

/// Years with a return before the one looked at. No target of theirs is judged for it.
Result<void> readYears(StatusKeeper &keeper, ChartMatter &matter)
{
    const auto years = keeper.yearsWithReturns();
    if (!years)
        return years.error();
    for (const Year year : *years) {
        if (!(year < matter.period.year))
            break;
        const Result<PeriodReading> &of = keeper.read({year, false});
        if (!of)
            return of.error();
        matter.years.push_back(standingsOf(*of, year, matter.today));
        keepFormer(of->plan, matter.plan, matter.former);
    }
    return {};
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
    matter.collect = status->collect;
    auto histories = historiesOf(keeper, matter.plan, period);
    if (!histories)
        return histories.error();
    matter.histories = std::move(histories).value();
    if (const auto done = readYears(keeper, matter); !done)
        return done.error();
    return matter;
}

} // namespace ansinh
