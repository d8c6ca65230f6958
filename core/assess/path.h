// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/series.h"

namespace ansinh {

/// Where on the way to its due year a period stands.
struct Path
{
    Rational position; ///< Y, or Y − ½ for its first half
    std::optional<YearValue> baseline;
    std::optional<Rational> expected; ///< absent: no number to go to, or no baseline yet
    bool isDue = false; ///< in the due year or after it
    bool isBaseline = false; ///< the period judged is the baseline year itself
};

/// The straight way from the baseline to the target value; that value itself from the due year on, and
/// where the baseline attains it already.
Path pathOf(const Target &target, const std::optional<YearValue> &baseline, const Period &period);
Path pathOf(const Target &target, const Series &series, const Period &period);
/// Where that way begins, as it was judged; its certainty was not kept.
std::optional<YearValue> baselineOf(const Assessment &assessment);

/// Change per year that still leads to the target value, below 0 where the way is down; absent when
/// attained, from the due year on, and without a number to go to.
std::optional<Rational> neededPace(const Target &target, const Path &path, const Rational &value);

} // namespace ansinh
