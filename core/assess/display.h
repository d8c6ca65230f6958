// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/target.h"

namespace ansinh {

// What the officer and the report read, always in Vietnamese: "38,2%", "1.257". Rounding never makes a
// value look as if it reached a bound that it misses, or missed one that it meets: then it takes as
// many decimals as that needs (94,96 against ≥ 95; 95,04 against > 95).

/// A value of the target: percentages with one decimal and the sign, counts and averages without
/// needless decimals and without the unit, an index that shall increase as it was reported, yes/no as
/// "đạt" and "không đạt". `assigned` is a second bound to respect.
QString displayed(const Rational &value, const Target &target, const std::optional<Decimal> &assigned = {});

/// What the plan asks for: "≥ 45%", "100%" (a share cannot be above it), "> 500 hộ", "khoảng 75 tuổi",
/// "tăng", "duy trì", "đạt". Empty: the target has no value.
QString displayedTarget(const Target &target);
/// The same of the value assigned for a year.
QString displayedAssigned(const Target &target, Decimal assigned);

/// A difference between years with its sign: "+1,3 điểm %", "-12". A difference never shows as 0.
QString displayedChange(const Rational &change, const Target &target);
/// Two values and what lies between them, as they are read beside each other.
struct ShownChange
{
    QString before;
    QString now;
    QString change; ///< as displayedChange writes it
    bool isFiner = false; ///< they take more decimals here than they have alone
};

/// What is shown adds up: where the rounded difference is not the difference of the rounded values, all three
/// take two decimals (46,64 → 48,45 is "+1,81", not "+1,8" between 46,6 and 48,5); where not even that adds up,
/// the change is the difference of the two values as they are shown (66,7 → 83,3 is "+16,6").
ShownChange shownChange(const Rational &before, const Rational &now, const Target &target,
                        const std::optional<Decimal> &assigned = {});
/// The same of what was judged: only with a value, and one before it.
ShownChange shownChange(const Target &target, const Assessment &assessment);

/// A relative change in percent with its sign: "+2,5%".
QString displayedRelativeChange(const Rational &percent);

} // namespace ansinh
