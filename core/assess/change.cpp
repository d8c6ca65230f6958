// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/change.h"

#include "core/assess/series.h"
#include "core/assess/whole_measure.h"

namespace ansinh {

namespace {

bool isCount(TargetKind kind)
{
    return kind == TargetKind::Count || kind == TargetKind::Cumulative;
}

} // namespace

YearOnYear yearOnYear(const FigureIndex &index, const Period &period, const Measured &measured)
{
    YearOnYear comparison;
    if (period.year.number() == Year::kFirst)
        return comparison;
    comparison.previous = wholeMeasure(index, {period.year.previous(), period.half}).whole.value;
    const TargetKind kind = index.target().kind;
    const bool isComparable = kind != TargetKind::YesNo && !breaksAt(index.history(), period.year);
    if (!comparison.previous || !measured.hasValue() || !isComparable)
        return comparison;
    comparison.change = *measured.value - *comparison.previous;
    if (isCount(kind) && *comparison.previous > Rational())
        comparison.relativeChange
            = Rational::quotient(*comparison.change * Rational::fromWhole(100), *comparison.previous);
    return comparison;
}

} // namespace ansinh
