// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/judge.h"

#include "core/assess/bound.h"
#include "core/assess/change.h"
#include "core/assess/decisions.h"
#include "core/assess/gap.h"
#include "core/assess/judged_series.h"
#include "core/assess/projection.h"
#include "core/assess/verdict.h"
#include "core/assess/whole_measure.h"

namespace ansinh {

namespace {

void addMeasure(Assessment &assessment, WholeMeasure measure)
{
    assessment.measured = measure.whole;
    assessment.partsMissing = std::move(measure.partsMissing);
    assessment.disputes = std::move(measure.disputes);
}

void addPath(Assessment &assessment, const Path &path)
{
    if (path.baseline) {
        assessment.baseline = path.baseline->value;
        assessment.baselineYear = path.baseline->year;
    }
    assessment.expected = path.expected;
}

void addProjection(Assessment &assessment, const Projection &projection)
{
    assessment.projection = projection.value;
    assessment.projectionRefused = projection.refused;
}

void addComparison(Assessment &assessment, const YearOnYear &comparison)
{
    assessment.previous = comparison.previous;
    assessment.change = comparison.change;
    assessment.relativeChange = comparison.relativeChange;
}

void addAssigned(Assessment &assessment, const TargetHistory &history)
{
    assessment.assigned = assignedIn(history, assessment.period);
    if (assessment.assigned && assessment.measured.hasValue())
        assessment.assignedAttained = holdsAgainst(history.target, *assessment.assigned, *assessment.measured.value);
}

Verdict verdictIn(const Assessment &assessment, const Target &target, const Series &series, const Path &path)
{
    const YearValue *earlier = series.lastBefore(assessment.period.year.number());
    Evidence evidence{assessment.measured, path, std::nullopt};
    if (earlier)
        evidence.lastEarlier = earlier->value;
    return verdictOn(target, evidence);
}

} // namespace

Assessment assess(const TargetHistory &history, const Period &period)
{
    const FigureIndex index(history);
    const Target &target = history.target;
    Assessment assessment;
    assessment.target = target.code;
    assessment.period = period;
    addMeasure(assessment, wholeMeasure(index, period));

    judgeSeries(target, seriesUpTo(index, period), assessment);
    addComparison(assessment, yearOnYear(index, period, assessment.measured));
    addAssigned(assessment, history);
    return assessment;
}

void judgeSeries(const Target &target, const Series &series, Assessment &assessment)
{
    if (target.value)
        assessment.targetValue = *target.value;
    const Path path = pathOf(target, series, assessment.period);
    addPath(assessment, path);
    addProjection(assessment, projectionOf(target, series, path));
    assessment.verdict = verdictIn(assessment, target, series, path);
    assessment.gap = gapOf(target, assessment.measured);
    if (assessment.measured.hasValue())
        assessment.neededPace = neededPace(target, path, *assessment.measured.value);
}

Target targetInForce(const Target &target, const Plan &plan, const std::vector<Decision> &decisions)
{
    Target inForce = target;
    for (const Contradiction &contradiction : plan.contradictions) {
        if (contradiction.target != target.code)
            continue;
        const QString choice = choiceOn(contradiction.id, decisions);
        for (const ContradictionPlace &place : contradiction.places)
            if (!choice.isEmpty() && place.key == choice && place.value)
                inForce.value = place.value;
    }
    return inForce;
}

} // namespace ansinh
