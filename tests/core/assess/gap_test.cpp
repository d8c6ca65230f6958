// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/bound.h"
#include "core/assess/gap.h"
#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr Comparison kLower[] = {Comparison::AtLeast, Comparison::MoreThan, Comparison::Equal, Comparison::About};
constexpr Comparison kUpper[] = {Comparison::AtMost, Comparison::LessThan, Comparison::Equal, Comparison::About};

Measured fraction(qint64 numerator, qint64 denominator)
{
    Measured measured;
    measured.numerator = Decimal::fromWhole(numerator);
    measured.denominator = Decimal::fromWhole(denominator);
    measured.value = Rational::percent(*measured.numerator, *measured.denominator);
    return measured;
}

/// `=` counts as the bound of its direction.
Target asBound(Target target)
{
    if (target.comparison == Comparison::Equal)
        target.comparison = target.direction == Direction::Down ? Comparison::AtMost : Comparison::AtLeast;
    return target;
}

/// Tries one unit after the other.
std::optional<qint64> triedGap(const Target &target, qint64 numerator, qint64 denominator)
{
    const qint64 step = target.direction == Direction::Down ? -1 : 1;
    for (qint64 g = 1; g <= 2000; ++g) {
        const qint64 units = numerator + step * g;
        const qint64 all = target.addsToDenominator ? denominator + step * g : denominator;
        if (units < 0 || all <= 0)
            return std::nullopt;
        if (holds(asBound(target), Rational::percent(Decimal::fromWhole(units), Decimal::fromWhole(all))))
            return g;
    }
    return std::nullopt;
}

/// Every fraction of up to 30 against a target: how often the rule and the trial differ.
int differences(const Target &target)
{
    int found = 0;
    for (qint64 denominator = 1; denominator <= 30; ++denominator)
        for (qint64 numerator = 0; numerator <= denominator; ++numerator) {
            const Measured measured = fraction(numerator, denominator);
            const bool isOpen = !holds(target, *measured.value) && !holds(asBound(target), *measured.value);
            const std::optional<qint64> expected
                = isOpen ? triedGap(target, numerator, denominator) : std::optional<qint64>();
            found += gapOf(target, measured) == expected ? 0 : 1;
        }
    return found;
}

} // namespace

TEST_CASE("The gap is the least number of units that attains, for every fraction tried")
{
    for (const char *value : {"0", "5", "14", "33.333333", "50", "66.7", "95", "98"})
        for (bool adds : {false, true}) {
            for (Comparison comparison : kLower) {
                Target up = ratio(comparison, value);
                up.addsToDenominator = adds;
                CHECK(differences(up) == 0);
            }
            for (Comparison comparison : kUpper) {
                Target down = ratio(comparison, value, Direction::Down);
                down.addsToDenominator = adds;
                CHECK(differences(down) == 0);
            }
        }
}

TEST_CASE("The gap counts people at today's denominator")
{
    CHECK(gapOf(ratio(Comparison::AtLeast, "45"), fraction(1390, 3638)) == 248); // 1637.1 needs 1638
    CHECK(gapOf(ratio(Comparison::AtLeast, "100"), fraction(6092, 6229)) == 137);
    CHECK(gapOf(ratio(Comparison::LessThan, "5", Direction::Down), fraction(50, 1000)) == 1);
    CHECK(gapOf(ratio(Comparison::MoreThan, "95"), fraction(95, 100)) == 1);
}

TEST_CASE("New members of voluntary insurance enter the denominator too")
{
    Target voluntary = ratio(Comparison::AtLeast, "14");
    voluntary.addsToDenominator = true;
    CHECK(gapOf(voluntary, fraction(97, 1390)) == 114); // 211 of 1504; 210 of 1503 is 13.97 %
    voluntary.addsToDenominator = false;
    CHECK(gapOf(voluntary, fraction(97, 1390)) == 98);
}

TEST_CASE("Nobody can be added where all are to be counted out of a growing whole")
{
    Target all = ratio(Comparison::AtLeast, "100");
    all.addsToDenominator = true;
    CHECK_FALSE(gapOf(all, fraction(97, 1390)));
}

TEST_CASE("Counts are compared with the target itself")
{
    Told connected(target(TargetKind::Cumulative, Comparison::MoreThan, "500"));
    connected.value(year(2026), "500");
    CHECK(connected.at(year(2026)).gap == 1);
    Told poor(count(Comparison::Equal, "0", Direction::Down));
    poor.value(year(2026), "7");
    CHECK(poor.at(year(2026)).gap == 7);
    poor.figures.back().value = decimal("0");
    CHECK_FALSE(poor.at(year(2026)).gap);
}

TEST_CASE("There is no gap in averages, yes/no, without a value, or where none can attain")
{
    Told life(target(TargetKind::Average, Comparison::AtLeast, "68"));
    life.value(year(2026), "60");
    CHECK_FALSE(life.at(year(2026)).gap);
    Told kept(yesNo(Comparison::Maintain));
    kept.value(year(2026), "0");
    CHECK_FALSE(kept.at(year(2026)).gap);
    CHECK_FALSE(gapOf(ratio(Comparison::AtLeast, "45"), {}));
    CHECK_FALSE(gapOf(ratio(Comparison::LessThan, "0", Direction::Down), fraction(1, 10)));
}

TEST_CASE("An absurd target is answered without overflowing")
{
    CHECK_FALSE(gapOf(ratio(Comparison::AtLeast, "900000000000"), fraction(1, 900'000'000'000)));
}
