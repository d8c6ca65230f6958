// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace ansinh {

/// An exact decimal number of at most six decimals, as people write figures; kept as a whole
/// number of millionths. Never a float: what was reported is what is judged.
class Decimal
{
public:
    static constexpr int kDecimals = 6;
    static constexpr qint64 kScale = 1'000'000;
    /// Largest magnitude accepted from outside (900 thousand million); sums stay far inside 64 bits.
    static constexpr qint64 kLimit = 900'000'000'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromWhole(qint64 whole) { return Decimal(whole * kScale); }
    static constexpr Decimal fromMillionths(qint64 millionths) { return Decimal(millionths); }

    /// Reads a C-locale number ("95.15", "-3", "1000"): digits, one dot, at most six decimals.
    /// No exponent, no nan or inf, no group separators. Error Invalid names the text.
    static Result<Decimal> from(const QString &text);

    constexpr qint64 millionths() const { return m_millionths; }
    constexpr bool isWhole() const { return m_millionths % kScale == 0; }
    constexpr bool isNegative() const { return m_millionths < 0; }
    constexpr bool isZero() const { return m_millionths == 0; }
    double toDouble() const;
    /// C-locale, as few decimals as it takes: "95.15", "500".
    QString toString() const;

    friend constexpr Decimal operator+(Decimal a, Decimal b) { return Decimal(a.m_millionths + b.m_millionths); }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return Decimal(a.m_millionths - b.m_millionths); }
    friend constexpr bool operator==(Decimal a, Decimal b) { return a.m_millionths == b.m_millionths; }
    friend constexpr bool operator!=(Decimal a, Decimal b) { return a.m_millionths != b.m_millionths; }
    friend constexpr bool operator<(Decimal a, Decimal b) { return a.m_millionths < b.m_millionths; }
    friend constexpr bool operator>(Decimal a, Decimal b) { return b < a; }
    friend constexpr bool operator<=(Decimal a, Decimal b) { return !(b < a); }
    friend constexpr bool operator>=(Decimal a, Decimal b) { return !(a < b); }

private:
    explicit constexpr Decimal(qint64 millionths) : m_millionths(millionths) { }

    qint64 m_millionths = 0;
};

} // namespace ansinh
