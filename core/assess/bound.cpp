// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/bound.h"

namespace ansinh {

namespace {

Rational lowerAbout(const Target &target, const Rational &value)
{
    return value * (Rational::fromWhole(1) - Rational(target.tolerance));
}

Rational upperAbout(const Target &target, const Rational &value)
{
    return value * (Rational::fromWhole(1) + Rational(target.tolerance));
}

bool isAbout(const Target &target, const Rational &bound, const Rational &value)
{
    const bool isHighEnough = value >= lowerAbout(target, bound);
    const bool isLowEnough = value <= upperAbout(target, bound);
    switch (target.direction) {
    case Direction::Up: return isHighEnough;
    case Direction::Down: return isLowEnough;
    case Direction::Hold: break;
    }
    return isHighEnough && isLowEnough;
}

bool compares(const Target &target, const Rational &bound, const Rational &value)
{
    switch (target.comparison) {
    case Comparison::AtLeast: return value >= bound;
    case Comparison::MoreThan: return value > bound;
    case Comparison::AtMost: return value <= bound;
    case Comparison::LessThan: return value < bound;
    case Comparison::Equal: return value == bound;
    case Comparison::About: return isAbout(target, bound, value);
    case Comparison::Increase: return value >= bound;
    case Comparison::Maintain:
    case Comparison::Achieve: return value == Rational::fromWhole(1);
    }
    return false;
}

bool isYesNo(Comparison comparison)
{
    return comparison == Comparison::Maintain || comparison == Comparison::Achieve;
}

} // namespace

bool holds(const Target &target, const Rational &value)
{
    if (isYesNo(target.comparison))
        return value == Rational::fromWhole(1);
    return hasPath(target) && compares(target, *target.value, value);
}

bool holdsAgainst(const Target &target, Decimal assigned, const Rational &value)
{
    return compares(target, assigned, value);
}

bool hasPath(const Target &target)
{
    return target.value && !isYesNo(target.comparison) && target.comparison != Comparison::Increase;
}

Direction betterWay(const Target &target)
{
    if (target.direction != Direction::Hold)
        return target.direction;
    const bool isUpperBound = target.comparison == Comparison::AtMost || target.comparison == Comparison::LessThan;
    return isUpperBound ? Direction::Down : Direction::Up;
}

Bound boundOf(const Target &target)
{
    const bool isDown = betterWay(target) == Direction::Down;
    const Rational value = *target.value;
    switch (target.comparison) {
    case Comparison::Equal: return {isDown ? Comparison::AtMost : Comparison::AtLeast, value};
    case Comparison::About:
        return isDown ? Bound{Comparison::AtMost, upperAbout(target, value)}
                      : Bound{Comparison::AtLeast, lowerAbout(target, value)};
    default: return {target.comparison, value};
    }
}

} // namespace ansinh
