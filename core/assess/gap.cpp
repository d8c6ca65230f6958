// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/gap.h"

#include "core/assess/bound.h"

namespace ansinh {

namespace {

const Rational kHundred = Rational::fromWhole(100);
/// Beyond what any ward counts; keeps nonsense from overflowing.
const Rational kMostUnits = Rational::fromWhole(1'000'000'000'000'000'000);

bool countsUnits(TargetKind kind)
{
    return kind == TargetKind::Ratio || kind == TargetKind::Count || kind == TargetKind::Cumulative;
}

bool isUpper(const Bound &bound)
{
    return bound.comparison == Comparison::AtMost || bound.comparison == Comparison::LessThan;
}

bool isStrict(const Bound &bound)
{
    return bound.comparison == Comparison::MoreThan || bound.comparison == Comparison::LessThan;
}

/// The least whole number of units, above 0, that cover a distance (or pass it) and stay below `limit`:
/// units that are not there cannot be taken away.
std::optional<qint64> unitsOver(const Rational &distance, const Bound &bound, const Rational &limit)
{
    if (distance > kMostUnits)
        return std::nullopt;
    const qint64 units = isStrict(bound) ? distance.floor() + 1 : distance.ceil();
    if (units <= 0 || (isUpper(bound) && Rational::fromWhole(units) > limit))
        return std::nullopt;
    return units;
}

std::optional<qint64> gapOfNumber(const Bound &bound, const Rational &numerator, const Rational &needed)
{
    const Rational distance = isUpper(bound) ? numerator - needed : needed - numerator;
    return unitsOver(distance, bound, numerator);
}

/// (N ± g) / (D ± g) reaches t %: g·(100 − t) covers the distance between t·D and 100·N. Where all of
/// them are of that kind, taking some away changes nothing.
std::optional<qint64> gapOfGrowing(const Bound &bound, const Rational &numerator, const Rational &denominator)
{
    const Rational perUnit = kHundred - bound.value;
    if (perUnit <= Rational() || (isUpper(bound) && numerator >= denominator))
        return std::nullopt;
    const Rational needed = bound.value * denominator;
    const Rational has = kHundred * numerator;
    const Rational distance = Rational::quotient(isUpper(bound) ? has - needed : needed - has, perUnit);
    return unitsOver(distance, bound, numerator);
}

} // namespace

std::optional<qint64> gapOf(const Target &target, const Measured &measured)
{
    if (!measured.hasValue() || !hasPath(target) || !countsUnits(target.kind) || holds(target, *measured.value))
        return std::nullopt;
    const Bound bound = boundOf(target);
    if (target.kind != TargetKind::Ratio)
        return gapOfNumber(bound, *measured.value, bound.value);
    if (!measured.numerator || !measured.denominator)
        return std::nullopt;
    if (target.addsToDenominator)
        return gapOfGrowing(bound, *measured.numerator, *measured.denominator);
    const Rational needed = Rational::quotient(bound.value * Rational(*measured.denominator), kHundred);
    return gapOfNumber(bound, *measured.numerator, needed);
}

} // namespace ansinh
