// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/added.h"

#include "tests/core/assess/history.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

AddedMeasure fraction(const Period &period, const char *numerator, const char *denominator, bool isBreak = false)
{
    AddedMeasure added{period, {}, isBreak};
    added.measured.numerator = decimal(numerator);
    added.measured.denominator = decimal(denominator);
    added.measured.value = Rational::percent(decimal(numerator), decimal(denominator));
    added.measured.state = FigureState::Reported;
    added.measured.certainty = Certainty::Official;
    return added;
}

AddedMeasure number(const Period &period, const char *value)
{
    AddedMeasure added{period, {}, false};
    added.measured.value = rational(value);
    added.measured.state = FigureState::Reported;
    added.measured.certainty = Certainty::Official;
    return added;
}

} // namespace

TEST_CASE("A share over wards is judged as the same figures of one ward are")
{
    const Target share = ratio(Comparison::AtLeast, "60");
    Told told(share);
    told.fraction(year(2024), "100", "1000").fraction(year(2025), "250", "1000").fraction(year(2026), "300", "1000");
    const Assessment own = assess(told, year(2026));
    const Assessment sum = assessAdded(share,
                                       {fraction(year(2024), "100", "1000"), fraction(year(2025), "250", "1000"),
                                        fraction(year(2026), "300", "1000")},
                                       year(2026));
    CHECK(sum.verdict == own.verdict);
    CHECK(sum.baseline == own.baseline);
    CHECK(sum.expected == own.expected);
    CHECK(sum.projection == own.projection);
    CHECK(sum.gap == own.gap);
    CHECK(sum.neededPace == own.neededPace);
    CHECK(sum.previous == own.previous);
    CHECK(sum.change == own.change);
}

TEST_CASE("A half-year of wards is compared with the half before and takes no part in the series")
{
    const Target share = ratio(Comparison::AtLeast, "60");
    const Assessment sum = assessAdded(share,
                                       {fraction(half(2025), "100", "1000"), fraction(year(2025), "200", "1000"),
                                        fraction(half(2026), "150", "1000")},
                                       half(2026));
    CHECK(sum.change == rational("5"));
    CHECK(sum.baselineYear == 2025);
}

TEST_CASE("Across a break no difference is given and the series begins anew")
{
    const Target share = ratio(Comparison::AtLeast, "60");
    const Assessment sum
        = assessAdded(share, {fraction(year(2025), "100", "1000"), fraction(year(2026), "300", "1000", true)}, year(2026));
    CHECK_FALSE(sum.change);
    CHECK(sum.verdict == Verdict::NoBaseline);
}

TEST_CASE("Counts over wards are added and compared, never judged")
{
    const Target counted = count(Comparison::AtLeast, "500");
    const Assessment sum = assessAdded(counted, {number(year(2025), "400"), number(year(2026), "600")}, year(2026));
    CHECK_FALSE(isJudgedOverWards(counted.kind));
    CHECK(sum.measured.value == rational("600"));
    CHECK(sum.change == rational("200"));
    CHECK(sum.relativeChange == rational("50"));
    CHECK_FALSE(sum.targetValue);
    CHECK_FALSE(sum.expected);
    CHECK_FALSE(sum.gap);
}
