// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("Three years make a projection, two do not")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2024), "20").value(year(2025), "22");
    CHECK_FALSE(told.at(year(2025)).projection);
    CHECK(told.at(year(2025)).projectionRefused == QStringLiteral("too_few_years"));
    told.value(year(2026), "24");
    CHECK(told.at(year(2026)).projection == 32.0);
    CHECK(told.at(year(2026)).projectionRefused.isEmpty());
}

TEST_CASE("The line is the least-squares one, and a year may be lacking")
{
    Told told(count(Comparison::AtLeast, "50"));
    told.value(year(2024), "10").value(year(2025), "16").value(year(2027), "19");
    // Mean year 2025 1/3, mean value 15; slope (−4/3·−5 + −1/3·1 + 5/3·4) / (14/3) = 39/14.
    CHECK(*told.at(year(2027)).projection == Approx(15 + 39.0 / 14 * (14.0 / 3)));
    CHECK(*told.at(year(2028)).projection == Approx(28));
}

TEST_CASE("Shares stay within 0 and 100 %, counts are not below 0")
{
    Told rising(ratio(Comparison::AtLeast, "100"));
    rising.value(year(2024), "70").value(year(2025), "80").value(year(2026), "90");
    CHECK(rising.at(year(2026)).projection == 100.0);
    Told falling(ratio(Comparison::LessThan, "5", Direction::Down));
    falling.value(year(2024), "30").value(year(2025), "20").value(year(2026), "10");
    CHECK(falling.at(year(2026)).projection == 0.0);
    Told houses(count(Comparison::Equal, "0", Direction::Down));
    houses.value(year(2024), "30").value(year(2025), "20").value(year(2026), "10");
    CHECK(houses.at(year(2026)).projection == 0.0);
}

TEST_CASE("A cumulative count is never projected below its last value")
{
    Told told(target(TargetKind::Cumulative, Comparison::MoreThan, "500"));
    told.value(year(2024), "400").value(year(2025), "420").value(year(2026), "380");
    CHECK(told.at(year(2026)).projection == 380.0);
}

TEST_CASE("Projection ends with the due year, and yes/no has none")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2028), "20").value(year(2029), "22").value(year(2030), "24");
    CHECK_FALSE(told.at(year(2030)).projection);
    CHECK(told.at(year(2030)).projectionRefused == QStringLiteral("due_reached"));
    Told kept(yesNo(Comparison::Maintain));
    CHECK(kept.at(year(2026)).projectionRefused == QStringLiteral("no_numbers"));
}

TEST_CASE("Disputed years are not projected from, and the refusal says so")
{
    Told told(count(Comparison::AtLeast, "50"));
    told.value(year(2024), "10").value(year(2025), "20");
    told.value(year(2026), "30").from("A").value(year(2026), "90").from("B");
    CHECK(told.at(year(2026)).projectionRefused == QStringLiteral("disputed"));
    told.value(year(2023), "0");
    CHECK(told.at(year(2026)).projection == 70.0);
}

TEST_CASE("A break and a half-year cut the years projected from")
{
    Told told(count(Comparison::AtLeast, "90"));
    told.value(year(2024), "10").value(year(2025), "20").value(year(2026), "30").value(half(2026), "25");
    CHECK(told.at(year(2026)).projection == 70.0);
    CHECK(told.at(half(2026)).projectionRefused == QStringLiteral("too_few_years"));
    CHECK(told.at(half(2027)).projection == 70.0);
    told.breaksAt(2025);
    CHECK_FALSE(told.at(year(2026)).projection);
}

TEST_CASE("The needed pace leads from today's value to the target in the years that are left")
{
    Told told(ratio(Comparison::AtLeast, "50"));
    told.value(year(2026), "30").value(year(2029), "50").value(year(2030), "40");
    CHECK(told.at(year(2026)).neededPace == rational("5"));
    CHECK_FALSE(told.at(year(2027)).neededPace);
    CHECK_FALSE(told.at(year(2029)).neededPace);
    CHECK_FALSE(told.at(year(2030)).neededPace);
    Told poor(count(Comparison::Equal, "0", Direction::Down));
    poor.value(year(2028), "5");
    CHECK(poor.at(year(2028)).neededPace == rational("-2.5"));
}

TEST_CASE("Percentages change by points, counts also by a share of what was")
{
    Told shares(ratio(Comparison::AtLeast, "50"));
    shares.value(year(2025), "36.9").value(year(2026), "38.2");
    CHECK(shares.at(year(2026)).previous == rational("36.9"));
    CHECK(shares.at(year(2026)).change == rational("1.3"));
    CHECK_FALSE(shares.at(year(2026)).relativeChange);
    Told counts(count(Comparison::AtLeast, "50"));
    counts.value(year(2024), "0").value(year(2025), "40").value(year(2026), "30");
    CHECK_FALSE(counts.at(year(2025)).relativeChange);
    CHECK(counts.at(year(2025)).change == rational("40"));
    CHECK(counts.at(year(2026)).relativeChange == rational("-25"));
}

TEST_CASE("Averages change absolutely; yes/no and a year without a value before it do not")
{
    Told life(target(TargetKind::Average, Comparison::About, "75"));
    life.value(year(2025), "73").value(year(2026), "73.5");
    CHECK(life.at(year(2026)).change == rational("0.5"));
    CHECK_FALSE(life.at(year(2026)).relativeChange);
    CHECK_FALSE(life.at(year(2025)).change);
    Told kept(yesNo(Comparison::Maintain));
    kept.value(year(2025), "0").value(year(2026), "1");
    CHECK_FALSE(kept.at(year(2026)).change);
}

TEST_CASE("Across a break no difference is given")
{
    Told told(count(Comparison::AtLeast, "50"));
    told.value(year(2025), "40").value(year(2026), "30").value(year(2027), "35").breaksAt(2026);
    CHECK_FALSE(told.at(year(2026)).change);
    CHECK_FALSE(told.at(year(2026)).relativeChange);
    CHECK(told.at(year(2026)).previous == rational("40"));
    CHECK(told.at(year(2027)).change == rational("5"));
}
