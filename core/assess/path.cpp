// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/path.h"

#include "core/assess/bound.h"

namespace ansinh {

namespace {

Rational positionOf(const Period &period)
{
    const int halves = 2 * period.year.number() - (period.half ? 1 : 0);
    return Rational::quotient(Rational::fromWhole(halves), Rational::fromWhole(2));
}

std::optional<Rational> expectedOn(const Path &path, const Target &target)
{
    if (!hasPath(target))
        return std::nullopt;
    const Rational goal = *target.value;
    if (path.isDue || (path.baseline && holds(target, path.baseline->value)))
        return goal;
    if (!path.baseline)
        return std::nullopt;
    const Rational start = Rational::fromWhole(path.baseline->year);
    const Rational share = Rational::quotient(path.position - start, Rational::fromWhole(target.dueYear()) - start);
    return path.baseline->value + (goal - path.baseline->value) * share;
}

} // namespace

Path pathOf(const Target &target, const std::optional<YearValue> &baseline, const Period &period)
{
    Path path;
    path.position = positionOf(period);
    path.isDue = path.position >= Rational::fromWhole(target.dueYear());
    path.baseline = baseline;
    path.isBaseline = path.baseline && !period.half && path.baseline->year == period.year.number();
    path.expected = expectedOn(path, target);
    return path;
}

Path pathOf(const Target &target, const Series &series, const Period &period)
{
    return pathOf(target, series.baseline() ? std::optional(*series.baseline()) : std::nullopt, period);
}

std::optional<YearValue> baselineOf(const Assessment &assessment)
{
    if (!assessment.baseline || !assessment.baselineYear)
        return {};
    return YearValue{*assessment.baselineYear, *assessment.baseline, Certainty::Official};
}

std::optional<Rational> neededPace(const Target &target, const Path &path, const Rational &value)
{
    if (!hasPath(target) || path.isDue || holds(target, value))
        return std::nullopt;
    return Rational::quotient(Rational(*target.value) - value, Rational::fromWhole(target.dueYear()) - path.position);
}

} // namespace ansinh
