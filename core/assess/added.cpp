// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/added.h"

#include "core/assess/judged_series.h"

#include <algorithm>

namespace ansinh {

namespace {

const AddedMeasure *at(const std::vector<AddedMeasure> &added, const Period &period)
{
    const auto found = std::find_if(added.begin(), added.end(),
                                    [&](const AddedMeasure &its) { return its.period == period; });
    return found == added.end() ? nullptr : &*found;
}

/// Whole years only, from the last break on.
Series seriesOf(const std::vector<AddedMeasure> &added)
{
    Series series;
    int first = Year::kFirst;
    for (const AddedMeasure &its : added) {
        if (its.isBreak)
            first = its.period.year.number();
    }
    for (const AddedMeasure &its : added) {
        if (its.period.half || its.period.year.number() < first)
            continue;
        if (its.measured.disputed)
            ++series.disputedYears;
        else if (its.measured.hasValue())
            series.values.push_back({its.period.year.number(), *its.measured.value, *its.measured.certainty});
    }
    return series;
}

void compare(const std::vector<AddedMeasure> &added, TargetKind kind, Assessment &assessment)
{
    const AddedMeasure *now = at(added, assessment.period);
    const AddedMeasure *before = at(added, {assessment.period.year.previous(), assessment.period.half});
    if (!now || !before || now == before)
        return;
    assessment.previous = before->measured.value;
    if (!assessment.previous || !assessment.measured.hasValue() || now->isBreak)
        return;
    assessment.change = *assessment.measured.value - *assessment.previous;
    if (kind != TargetKind::Ratio && *assessment.previous > Rational())
        assessment.relativeChange
            = Rational::quotient(*assessment.change * Rational::fromWhole(100), *assessment.previous);
}

} // namespace

bool addsOverWards(TargetKind kind)
{
    return kind == TargetKind::Ratio || kind == TargetKind::Count || kind == TargetKind::Cumulative;
}

bool isJudgedOverWards(TargetKind kind)
{
    return kind == TargetKind::Ratio;
}

Assessment assessAdded(const Target &target, const std::vector<AddedMeasure> &added, const Period &period)
{
    Assessment assessment;
    assessment.target = target.code;
    assessment.period = period;
    if (const AddedMeasure *now = at(added, period))
        assessment.measured = now->measured;
    if (isJudgedOverWards(target.kind))
        judgeSeries(target, seriesOf(added), assessment);
    if (addsOverWards(target.kind))
        compare(added, target.kind, assessment);
    return assessment;
}

} // namespace ansinh
