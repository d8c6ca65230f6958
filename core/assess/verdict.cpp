// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/verdict.h"

#include "core/assess/bound.h"

namespace ansinh {

namespace {

std::optional<Verdict> verdictWithoutValue(const Measured &measured)
{
    if (!measured.hasValue() && measured.state == FigureState::NotAssessable)
        return Verdict::NotAssessable;
    if (measured.disputed)
        return Verdict::Disputed;
    if (measured.hasValue())
        return std::nullopt;
    return measured.state == FigureState::NoneArisen ? Verdict::NotApplicable : Verdict::NoData;
}

Verdict verdictOnIncrease(const Evidence &evidence)
{
    if (!evidence.lastEarlier)
        return Verdict::NoBaseline;
    return *evidence.measured.value > *evidence.lastEarlier ? Verdict::Attained : Verdict::Behind;
}

/// At the target value itself there is no way left: not attained is then behind.
bool isOnTrack(const Target &target, const Path &path, const Rational &value)
{
    if (!path.expected || *path.expected == Rational(*target.value))
        return false;
    return betterWay(target) == Direction::Down ? value <= *path.expected : value >= *path.expected;
}

Verdict verdictOnPath(const Target &target, const Path &path, const Rational &value)
{
    if (holds(target, value))
        return Verdict::Attained;
    if (!path.baseline || path.isBaseline)
        return Verdict::NoBaseline;
    return isOnTrack(target, path, value) ? Verdict::OnTrack : Verdict::Behind;
}

} // namespace

Verdict verdictOn(const Target &target, const Evidence &evidence)
{
    if (const std::optional<Verdict> verdict = verdictWithoutValue(evidence.measured))
        return *verdict;
    const Rational &value = *evidence.measured.value;
    switch (target.comparison) {
    case Comparison::Increase: return verdictOnIncrease(evidence);
    case Comparison::Maintain: return holds(target, value) ? Verdict::Attained : Verdict::Behind;
    case Comparison::Achieve:
        if (holds(target, value))
            return Verdict::Attained;
        return evidence.path.isDue ? Verdict::Behind : Verdict::NoBaseline;
    default: return verdictOnPath(target, evidence.path, value);
    }
}

} // namespace ansinh
