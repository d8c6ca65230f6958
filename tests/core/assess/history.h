// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Short ways to write a target's history down in a test.
#include "core/assess/judge.h"

namespace ansinh::test {

inline Decimal decimal(const char *text)
{
    return Decimal::from(QString::fromLatin1(text)).value();
}

inline Rational rational(const char *text)
{
    return decimal(text);
}

inline Period year(int number)
{
    return {Year::from(number).value(), false};
}

inline Period half(int number)
{
    return {Year::from(number).value(), true};
}

inline Code<Organisation> by(const char *code)
{
    return Code<Organisation>(QString::fromUtf8(code));
}

inline Part area(qint64 id)
{
    return Part::ofArea(Id<Area>{id});
}

inline Part member(const char *code)
{
    return Part::ofMember(by(code));
}

/// A target "CT99" due at the end of 2030.
Target target(TargetKind kind, Comparison comparison, const char *value, Direction direction = Direction::Up);
Target ratio(Comparison comparison, const char *value, Direction direction = Direction::Up);
Target count(Comparison comparison, const char *value, Direction direction = Direction::Up);
Target yesNo(Comparison comparison);

/// A history that is told figure by figure.
struct Told : TargetHistory
{
    explicit Told(const Target &told) { target = told; }

    Figure &figure(const Period &period);
    Told &value(const Period &period, const char *number);
    Told &fraction(const Period &period, const char *numerator, const char *denominator);
    Told &state(const Period &period, FigureState state);
    /// Of the figure told last.
    Told &of(const Part &part);
    Told &from(const char *organisation);
    Told &certain(Certainty certainty);

    Told &withAreas(int number);
    Told &withMembers(std::initializer_list<const char *> codes);
    Told &shared(int number, const char *value, qint64 areaId = 0);
    Told &breaksAt(int number);
    Told &assignedIs(int number, const char *value);
    Told &decide(const char *item, const char *choice);

    Assessment at(const Period &period) const { return assess(*this, period); }
    Verdict verdictAt(const Period &period) const { return at(period).verdict; }
};

} // namespace ansinh::test
