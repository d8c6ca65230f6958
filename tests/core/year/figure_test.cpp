// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/year/figure.h"

#include <algorithm>
#include <vector>

using namespace ansinh;

TEST_CASE("Every state and certainty has its word, and the word its value")
{
    for (const FigureState state :
         {FigureState::Reported, FigureState::NoneArisen, FigureState::NotAvailable, FigureState::NotAssessable})
        CHECK(figureStateFrom(nameOf(state)) == state);
    for (const Certainty certainty : {Certainty::Official, Certainty::Preliminary, Certainty::Estimate})
        CHECK(certaintyFrom(nameOf(certainty)) == certainty);
    CHECK(nameOf(FigureState::NoneArisen) == QStringLiteral("none_arisen"));
    CHECK(nameOf(FigureState::NotAvailable) == QStringLiteral("not_available"));
    CHECK(nameOf(FigureState::NotAssessable) == QStringLiteral("not_assessable"));
    CHECK(nameOf(Certainty::Estimate) == QStringLiteral("estimate"));
}

TEST_CASE("A word that names no state or certainty names nothing")
{
    CHECK(!figureStateFrom(QString()));
    CHECK(!figureStateFrom(QStringLiteral("Reported")));
    CHECK(!certaintyFrom(QStringLiteral("estimated")));
}

TEST_CASE("Parts sort by kind, then by what they are: the whole first")
{
    const Part member = Part::ofMember(Code<Organisation>(QStringLiteral("TH-1")));
    const Part otherMember = Part::ofMember(Code<Organisation>(QStringLiteral("TH-2")));
    std::vector<Part> parts{otherMember, Part::ofArea({2}), member, Part::whole(), Part::ofArea({1})};
    std::sort(parts.begin(), parts.end());
    CHECK(parts == std::vector<Part>{Part::whole(), Part::ofArea({1}), Part::ofArea({2}), member, otherMember});
    CHECK(!(Part::whole() < Part::whole()));
    CHECK(!(member < member));
}
