// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/year/figure.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ansinh {

/// The verdict on a target for a period (đánh giá), in the order in which they take precedence.
enum class Verdict { NotAssessable, Disputed, NotApplicable, NoData, Attained, NoBaseline, OnTrack, Behind };

/// The contract's words: "not_assessable" … "behind".
QString nameOf(Verdict verdict);

/// A figure of one part or of the whole, after parts were put together and decisions heard.
/// Percent for ratios. `value` absent: none, then `state` may say why.
struct Measured
{
    std::optional<Rational> value;
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    std::optional<FigureState> state; ///< absent: not answered
    std::optional<Certainty> certainty;
    bool disputed = false;

    bool hasValue() const { return value.has_value(); }
    /// There is a value, and nobody contradicts it.
    bool isSettled() const { return hasValue() && !disputed; }
};

/// A contradiction of figures that only the officer can settle.
struct Dispute
{
    enum class Kind {
        Sources, ///< organisations gave different values for the same part
        PartsAndWhole, ///< the parts do not add up to the stated whole
        Divisions ///< areas and members add up to different wholes
    };

    QString id; ///< "CT19/2026/whole": what `decide --item` takes
    Kind kind = Kind::Sources;
    Code<Target> target;
    Period period{Year::of({})};
    Part part;
    std::vector<Code<Organisation>> sides; ///< Kind::Sources: who disagrees
    std::vector<QString> choices; ///< what `decide --choose` takes: codes, or "whole"/"areas"/"members"
    QString seen; ///< what each side says, exact: a decision holds while this stays the same
    bool isOpen = true; ///< no decision yet, or one on what has changed since
};

/// Everything that is judged of one target for one period. Absent means: there is none (see the rule).
struct Assessment
{
    Code<Target> target;
    Period period{Year::of({})};
    Verdict verdict = Verdict::NoData;
    Measured measured;
    std::optional<Rational> targetValue; ///< the plan's value in force in that year
    std::optional<Rational> baseline;
    std::optional<int> baselineYear;
    std::optional<Rational> expected;
    std::optional<double> projection;
    QString projectionRefused; ///< "too_few_years", "due_reached", "no_numbers", "disputed" …; empty: projected
    std::optional<qint64> gap; ///< units of the numerator, above 0
    std::optional<Rational> neededPace; ///< per year
    std::optional<Rational> previous; ///< the value of the year before (of its half)
    std::optional<Rational> change; ///< percentage points, or units; absent across a break
    std::optional<Rational> relativeChange; ///< percent; only counts with a previous value above 0
    std::optional<Decimal> assigned;
    std::optional<bool> assignedAttained;
    std::vector<Part> partsMissing;
    std::vector<Dispute> disputes;
};

bool isBehind(const Assessment &assessment);
bool isMissing(const Assessment &assessment);

} // namespace ansinh
