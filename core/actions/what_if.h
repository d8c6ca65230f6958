// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

#include <functional>

namespace ansinh {

/// How a target would be judged after a change that is only thought of.
struct VerdictChange
{
    Code<Target> target;
    Period period{Year::of({})};
    Verdict before = Verdict::NoData;
    Verdict after = Verdict::NoData;
    std::optional<Rational> valueBefore;
    std::optional<Rational> valueAfter;
    std::optional<Rational> goalBefore; ///< the value of the plan that it is judged by
    std::optional<Rational> goalAfter;

    bool isOfVerdict() const { return before != after; }
    bool isOfGoal() const { return goalBefore != goalAfter; }
};

/// The periods in which a change of a year's denominators can move something: its own two, and the later ones of
/// `years`, which are compared with it. What must stay as it was reported is left out here and nowhere else.
std::vector<Period> periodsMovedFrom(Year year, const std::vector<Year> &years);

/// What a change would do to the values and verdicts of those periods, by period and in the plan's order.
/// The change is carried out, looked at and taken back in one transaction, so that what is foretold is what
/// would happen; nothing stays, not even in the journal. Errors: those of the change itself.
Result<std::vector<VerdictChange>> whatIf(Book &book, const std::vector<Period> &periods,
                                          const std::function<Result<void>()> &change);

} // namespace ansinh
