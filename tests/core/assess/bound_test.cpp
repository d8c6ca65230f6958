// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/assess/bound.h"
#include "tests/core/assess/history.h"

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("More than 500 (trên 500) fails at exactly 500, at least 500 (từ 500) does not")
{
    const Target more = target(TargetKind::Cumulative, Comparison::MoreThan, "500");
    CHECK_FALSE(holds(more, rational("500")));
    CHECK(holds(more, rational("501")));
    CHECK(holds(target(TargetKind::Cumulative, Comparison::AtLeast, "500"), rational("500")));
}

TEST_CASE("Nothing is rounded before it is judged")
{
    CHECK_FALSE(holds(ratio(Comparison::AtLeast, "95"), rational("94.96")));
    CHECK(holds(ratio(Comparison::MoreThan, "95"), rational("95.04")));
    const Target stunting = ratio(Comparison::LessThan, "5", Direction::Down);
    CHECK(holds(stunting, Rational::percent(decimal("49999999"), decimal("1000000000"))));
    CHECK_FALSE(holds(stunting, Rational::percent(decimal("50"), decimal("1000"))));
    CHECK_FALSE(holds(ratio(Comparison::AtLeast, "45"), Rational::percent(decimal("44999999"), decimal("100000000"))));
}

TEST_CASE("Upper bounds hold at and below themselves as they say")
{
    CHECK(holds(count(Comparison::AtMost, "3", Direction::Down), rational("3")));
    CHECK_FALSE(holds(count(Comparison::LessThan, "3", Direction::Down), rational("3")));
    CHECK(holds(count(Comparison::Equal, "0", Direction::Down), rational("0")));
    CHECK_FALSE(holds(count(Comparison::Equal, "0", Direction::Down), rational("1")));
}

TEST_CASE("About (khoảng) holds from the target's own tolerance on, in its direction")
{
    Target about = target(TargetKind::Average, Comparison::About, "75");
    CHECK(holds(about, rational("73.5")));
    CHECK_FALSE(holds(about, rational("73.499999")));
    CHECK(holds(about, rational("90")));
    about.direction = Direction::Down;
    CHECK(holds(about, rational("76.5")));
    CHECK_FALSE(holds(about, rational("76.500001")));
    CHECK(holds(about, rational("10")));
    about.direction = Direction::Hold;
    CHECK_FALSE(holds(about, rational("73")));
    CHECK_FALSE(holds(about, rational("77")));
    about.tolerance = decimal("0.1");
    CHECK(holds(about, rational("67.5")));
}

TEST_CASE("Yes/no targets hold at yes; an increase never holds by itself")
{
    CHECK(holds(yesNo(Comparison::Maintain), rational("1")));
    CHECK_FALSE(holds(yesNo(Comparison::Achieve), rational("0")));
    CHECK_FALSE(holds(target(TargetKind::Average, Comparison::Increase, nullptr), rational("0.9")));
}

TEST_CASE("A target without its value never holds")
{
    CHECK_FALSE(holds(count(Comparison::AtLeast, nullptr), rational("5")));
}

TEST_CASE("An assigned value is compared in the same way")
{
    const Target more = ratio(Comparison::MoreThan, "95");
    CHECK_FALSE(holdsAgainst(more, decimal("90"), rational("90")));
    CHECK(holdsAgainst(more, decimal("90"), rational("90.1")));
    const Target about = target(TargetKind::Average, Comparison::About, "75");
    CHECK(holdsAgainst(about, decimal("70"), rational("68.6")));
    CHECK_FALSE(holdsAgainst(about, decimal("70"), rational("68.5")));
    const Target increase = target(TargetKind::Average, Comparison::Increase, nullptr);
    CHECK(holdsAgainst(increase, decimal("0.7"), rational("0.7")));
    CHECK_FALSE(holdsAgainst(increase, decimal("0.7"), rational("0.69")));
}

TEST_CASE("Where the direction says only hold, the comparison implies the better way")
{
    CHECK(betterWay(count(Comparison::AtMost, "3", Direction::Hold)) == Direction::Down);
    CHECK(betterWay(count(Comparison::AtLeast, "3", Direction::Hold)) == Direction::Up);
    CHECK(betterWay(count(Comparison::Equal, "3", Direction::Down)) == Direction::Down);
}
