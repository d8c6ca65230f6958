// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/year.h"

using namespace ansinh;

TEST_CASE("A year outside 1990 to 2100, or no number at all, is refused by name")
{
    const QString text
        = QString::fromUtf8(GENERATE(as<const char *>{}, "20255", "1989", "2101", "hai", "", "-2025", "2025.0"));
    const Result<Year> year = Year::from(text);
    REQUIRE_FALSE(year);
    CHECK(year.error().message.contains(text));
}

TEST_CASE("The first half of a year comes before the year itself")
{
    const Year year = *Year::from(2026);
    CHECK(Period{year, true} < Period{year, false});
    CHECK(Period{year.previous(), false} < Period{year, true});
    CHECK(year.next().number() == 2027);
}
