// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/division.h"

#include "core/assess/part_measure.h"

#include <algorithm>
#include <limits>

namespace ansinh {

namespace {

/// Many figures at the limit of what is accepted must not wrap.
Decimal saturatedSum(Decimal a, Decimal b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a.millionths(), b.millionths(), &sum))
        return Decimal::fromMillionths(std::numeric_limits<qint64>::max());
    return Decimal::fromMillionths(sum);
}

bool hasFraction(const Measured &measured)
{
    return measured.numerator && measured.denominator;
}

/// Nothing of what is counted exists there, so that nothing is lacking without it.
bool isEmptyFraction(const Measured &measured)
{
    return hasFraction(measured) && measured.numerator->isZero() && measured.denominator->isZero();
}

class Adding
{
public:
    explicit Adding(TargetKind kind) : m_kind(kind) { }

    void add(const Part &part, const PartMeasure &measure)
    {
        m_states.push_back(measure.measured.state);
        if (!measure.addsUp)
            leaveOut(part, measure);
        else if (measure.measured.disputed)
            m_isDisputed = true;
        else
            addUp(measure.measured);
    }

    Division finished()
    {
        Measured &total = m_division.total;
        m_division.isUsed = true;
        if (m_isDisputed)
            total = disputed();
        else if (total.certainty)
            total.value = m_kind == TargetKind::Ratio ? Rational::percent(*total.numerator, *total.denominator) : m_sum;
        if (std::equal(m_states.begin() + 1, m_states.end(), m_states.begin()))
            total.state = m_states.front();
        else if (total.hasValue() || m_isDisputed)
            total.state = FigureState::Reported;
        return m_division;
    }

private:
    void leaveOut(const Part &part, const PartMeasure &measure)
    {
        const Measured &measured = measure.measured;
        if (measured.state == FigureState::NoneArisen || isEmptyFraction(measured))
            return;
        m_division.isComplete = false;
        const bool hasItsOwnValue = m_kind != TargetKind::Ratio && (measured.hasValue() || measured.disputed);
        if (measured.state != FigureState::NotAssessable && !hasItsOwnValue)
            m_division.missing.push_back(part);
    }

    void addUp(const Measured &measured)
    {
        Measured &total = m_division.total;
        total.certainty = std::max(total.certainty.value_or(Certainty::Official), *measured.certainty);
        m_sum = m_sum + *measured.value;
        if (m_kind != TargetKind::Ratio)
            return;
        total.numerator = saturatedSum(total.numerator.value_or(Decimal()), *measured.numerator);
        total.denominator = saturatedSum(total.denominator.value_or(Decimal()), *measured.denominator);
    }

    static Measured disputed()
    {
        Measured total;
        total.disputed = true;
        return total;
    }

    TargetKind m_kind;
    Division m_division;
    Rational m_sum;
    bool m_isDisputed = false;
    std::vector<std::optional<FigureState>> m_states;
};

bool exceeds(const Measured &part, const Measured &whole)
{
    if (hasFraction(part) && hasFraction(whole))
        return *part.numerator > *whole.numerator || *part.denominator > *whole.denominator;
    return !hasFraction(part) && *part.value > *whole.value;
}

} // namespace

Division divisionOf(const FigureIndex &index, const Period &period, Part::Kind kind, std::vector<Dispute> &disputes)
{
    const std::vector<Part> parts = index.partsOf(period, kind);
    if (parts.empty())
        return {};
    Adding adding(index.target().kind);
    for (const Part &part : parts) {
        const PartMeasure measure = partMeasure(index, period, part);
        if (measure.dispute)
            disputes.push_back(*measure.dispute);
        adding.add(part, measure);
    }
    return adding.finished();
}

bool differs(const Measured &a, const Measured &b)
{
    if (hasFraction(a) && hasFraction(b))
        return a.numerator != b.numerator || a.denominator != b.denominator;
    return a.value != b.value;
}

bool contradicts(const Division &division, const Measured &whole)
{
    if (!division.hasTotal())
        return false;
    return division.isComplete ? differs(division.total, whole) : exceeds(division.total, whole);
}

bool contradicts(const Division &a, const Division &b)
{
    if (!a.hasTotal() || !b.hasTotal())
        return false;
    if (a.isComplete == b.isComplete)
        return differs(a.total, b.total);
    return a.isComplete ? contradicts(b, a.total) : contradicts(a, b.total);
}

} // namespace ansinh
