// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/part_standing.h"

#include "core/assess/bound.h"
#include "core/assess/series.h"
#include "core/assess/verdict.h"
#include "core/assess/whole_measure.h"

namespace ansinh {

namespace {

bool isCounted(const Target &target)
{
    return target.kind == TargetKind::Count || target.kind == TargetKind::Cumulative;
}

std::optional<Rational> distanceTo(const Target &target, const Rational &value)
{
    if (!hasPath(target) || holds(target, value))
        return {};
    const Rational goal = *target.value;
    return betterWay(target) == Direction::Down ? value - goal : goal - value;
}

} // namespace

PartJudge::PartJudge(const TargetHistory &history, const Assessment &whole)
    : m_whole(whole), m_index(history), m_path(pathOf(history.target, baselineOf(whole), whole.period))
{
}

bool PartJudge::isHeldAgainstTarget() const
{
    const Target &target = m_index.target();
    return !isCounted(target) || target.comparison == Comparison::Increase || (target.value && target.value->isZero());
}

std::optional<Rational> PartJudge::lastEarlier(const Part &part) const
{
    const int first = firstYear(m_index.history(), m_whole.period.year);
    const std::vector<Period> &periods = m_index.periods();
    for (auto past = periods.rbegin(); past != periods.rend(); ++past) {
        const bool isEarlier = past->year < m_whole.period.year && past->year.number() >= first;
        if (past->half || !isEarlier)
            continue;
        const Measured measured = measureOf(m_index, *past, part);
        if (measured.isSettled())
            return measured.value;
    }
    return {};
}

PartStanding PartJudge::standing(const Part &part) const
{
    PartStanding standing;
    standing.measured = measureOf(m_index, m_whole.period, part);
    const Target &target = m_index.target();
    const bool isIncrease = target.comparison == Comparison::Increase;
    if (standing.measured.hasValue() && isHeldAgainstTarget())
        standing.distance = distanceTo(target, *standing.measured.value);
    // The way of a number leads the whole, not a part of it: one that is not there yet has no verdict.
    if (standing.distance && isCounted(target))
        return standing;
    if (isHeldAgainstTarget() || !standing.measured.hasValue())
        standing.verdict = verdictOn(
            target, {standing.measured, m_path, isIncrease ? lastEarlier(part) : std::optional<Rational>()});
    return standing;
}

} // namespace ansinh
