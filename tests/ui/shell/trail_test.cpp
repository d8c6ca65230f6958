// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/trail.h"

using namespace ansinh;

namespace {

Place place(const char *page)
{
    return {QString::fromLatin1(page), {}, {}, {}};
}

} // namespace

TEST_CASE("One goes back the way one came, and forward again until one turns off")
{
    Trail trail;
    CHECK_FALSE(trail.back());
    trail.visit(place("today"));
    trail.visit(place("targets"));
    trail.visit(place("targets"));
    trail.visit(place("plan"));
    CHECK_FALSE(trail.canGoForward());
    CHECK(trail.back() == place("targets"));
    CHECK(trail.back() == place("today"));
    CHECK_FALSE(trail.canGoBack());
    CHECK(trail.forward() == place("targets"));
    trail.visit(place("journal"));
    CHECK_FALSE(trail.forward());
    CHECK(trail.back() == place("targets"));
    trail.clear();
    CHECK_FALSE(trail.canGoBack());
}

TEST_CASE("What is chosen on a page is not a step away from that page")
{
    Trail trail;
    trail.visit(place("today"));
    trail.visit(place("targets"));
    const Place chosen{QStringLiteral("targets"), QStringLiteral("CT19"), {}, {}};
    trail.visit(chosen);
    trail.visit(place("targets"));
    CHECK(trail.back() == place("today"));
    CHECK(trail.forward() == chosen);
}

TEST_CASE("A long walk is remembered from its newer end")
{
    Trail trail;
    for (int i = 0; i < 200; ++i)
        trail.visit({QStringLiteral("targets"), QString::number(i), {}, {}});
    int steps = 0;
    while (trail.back())
        ++steps;
    CHECK(steps == static_cast<int>(Trail::kLongest) - 1);
}
