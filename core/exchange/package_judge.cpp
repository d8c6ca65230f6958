// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_judge.h"

#include "core/assess/judge.h"
#include "core/plan/asked.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace ansinh {

namespace {

using FiguresByTarget = QHash<QString, std::vector<Figure>>;

FiguresByTarget figuresByTarget(const PackageContents &contents)
{
    FiguresByTarget byTarget;
    for (const Figure &figure : contents.figures)
        byTarget[figure.target.text].push_back(figure);
    return byTarget;
}

std::vector<Code<Organisation>> membersOwning(const Target &target, const Plan &plan)
{
    std::vector<Code<Organisation>> members;
    for (const Code<Organisation> &owner : target.owners) {
        const auto its = membersOf(plan, owner);
        members.insert(members.end(), its.begin(), its.end());
    }
    return members;
}

TargetHistory sharedHistory(const PackageContents &contents)
{
    TargetHistory history;
    history.denominators = contents.denominators;
    history.decisions = contents.decisions;
    history.areas = contents.areas;
    return history;
}

/// What differs between targets; the rest of a history serves them all.
void turnTo(const Target &target, const Plan &plan, const PackageContents &contents, TargetHistory &history)
{
    history.target = target;
    history.assigned.clear();
    std::copy_if(contents.assigned.begin(), contents.assigned.end(), std::back_inserter(history.assigned),
                 [&](const AssignedValue &value) { return value.target == target.code; });
    history.breaks.clear();
    std::copy_if(contents.breaks.begin(), contents.breaks.end(), std::back_inserter(history.breaks),
                 [&](const SeriesBreak &its) { return its.target.isEmpty() || its.target == target.code; });
    history.members = membersOwning(target, plan);
}

std::vector<Assessment> judged(const PackageContents &contents, const FiguresByTarget &figures, const Plan &plan,
                               const Period &period)
{
    TargetHistory history = sharedHistory(contents);
    std::vector<Assessment> assessments;
    for (const Target &target : plan.targets) {
        if (!contents.scope.has(target.code))
            continue;
        turnTo(target, plan, contents, history);
        history.figures = figures.value(target.code.text);
        assessments.push_back(assess(history, period));
    }
    return assessments;
}

} // namespace

std::vector<Assessment> judgedPackage(const PackageContents &contents, const Plan &plan, const Period &period)
{
    return judged(contents, figuresByTarget(contents), plan, period);
}

std::vector<Assessment> judgedPackage(const PackageContents &contents, const Period &period)
{
    return judgedPackage(contents, planInForce(contents, period.year), period);
}

std::vector<JudgedPeriod> judgedThroughout(const PackageContents &contents)
{
    const FiguresByTarget figures = figuresByTarget(contents);
    std::map<Year, std::shared_ptr<const Plan>> plans; // by the year from which they hold
    std::vector<JudgedPeriod> all;
    for (const Period &period : judgedPeriods(contents)) {
        std::shared_ptr<const Plan> &plan = plans[planYear(contents, period.year)];
        if (!plan)
            plan = std::make_shared<const Plan>(planInForce(contents, period.year));
        all.push_back({period, plan, judged(contents, figures, *plan, period)});
    }
    return all;
}

std::vector<Period> judgedPeriods(const PackageContents &contents)
{
    std::set<Period> periods{contents.identity.period};
    for (const Figure &figure : contents.figures)
        periods.insert(figure.period);
    return {periods.rbegin(), periods.rend()};
}

} // namespace ansinh
