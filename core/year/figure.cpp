// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/year/figure.h"

#include "core/plan/words.h"

#include <tuple>

namespace ansinh {

namespace {

constexpr std::array<Word<FigureState>, 4> kStates{{{FigureState::Reported, "reported"},
                                                    {FigureState::NoneArisen, "none_arisen"},
                                                    {FigureState::NotAvailable, "not_available"},
                                                    {FigureState::NotAssessable, "not_assessable"}}};

constexpr std::array<Word<Certainty>, 3> kCertainties{
    {{Certainty::Official, "official"}, {Certainty::Preliminary, "preliminary"}, {Certainty::Estimate, "estimate"}}};

} // namespace

bool operator<(const Part &a, const Part &b)
{
    return std::tie(a.kind, a.area, a.member) < std::tie(b.kind, b.area, b.member);
}

QString nameOf(FigureState state)
{
    return wordFor(kStates, state);
}

QString nameOf(Certainty certainty)
{
    return wordFor(kCertainties, certainty);
}

std::optional<FigureState> figureStateFrom(const QString &name)
{
    return valueFor(kStates, name);
}

std::optional<Certainty> certaintyFrom(const QString &name)
{
    return valueFor(kCertainties, name);
}

} // namespace ansinh
