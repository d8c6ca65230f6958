// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/target.h"

#include "core/plan/words.h"

namespace ansinh {

namespace {

constexpr std::array<Word<TargetKind>, 5> kKinds{{{TargetKind::Ratio, "ratio"},
                                                  {TargetKind::Count, "count"},
                                                  {TargetKind::Cumulative, "cumulative"},
                                                  {TargetKind::Average, "average"},
                                                  {TargetKind::YesNo, "yes_no"}}};

constexpr std::array<Word<Comparison>, 9> kComparisons{{{Comparison::AtLeast, ">="},
                                                        {Comparison::MoreThan, ">"},
                                                        {Comparison::AtMost, "<="},
                                                        {Comparison::LessThan, "<"},
                                                        {Comparison::Equal, "="},
                                                        {Comparison::About, "~"},
                                                        {Comparison::Increase, "increase"},
                                                        {Comparison::Maintain, "maintain"},
                                                        {Comparison::Achieve, "achieve"}}};

constexpr std::array<Word<Direction>, 3> kDirections{
    {{Direction::Up, "up"}, {Direction::Down, "down"}, {Direction::Hold, "hold"}}};

} // namespace

QString nameOf(TargetKind kind)
{
    return wordFor(kKinds, kind);
}

QString nameOf(Comparison comparison)
{
    return wordFor(kComparisons, comparison);
}

QString nameOf(Direction direction)
{
    return wordFor(kDirections, direction);
}

std::optional<TargetKind> targetKindFrom(const QString &name)
{
    return valueFor(kKinds, name);
}

std::optional<Comparison> comparisonFrom(const QString &name)
{
    return valueFor(kComparisons, name);
}

std::optional<Direction> directionFrom(const QString &name)
{
    return valueFor(kDirections, name);
}

} // namespace ansinh
