// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

namespace ansinh {

/// An exact fraction: what a verdict is judged on (design rule: only display rounds).
/// Comparison never overflows. Arithmetic on figures within Decimal's limits does not either in
/// practice; where a result would not fit, both sides of the wider fraction are halved, so digits are lost
/// far behind the point and nothing wraps.
class Rational
{
public:
    __extension__ using Wide = __int128;

    Rational() = default;
    Rational(Decimal decimal);
    static Rational fromWhole(qint64 whole) { return Rational(Wide(whole), Wide(1)); }
    /// The quotient; the divisor must not be 0.
    static Rational quotient(const Rational &dividend, const Rational &divisor);
    /// numerator / denominator × 100, in percent; the denominator must not be 0.
    static Rational percent(Decimal numerator, Decimal denominator);

    Wide numerator() const { return m_numerator; }
    Wide denominator() const { return m_denominator; } ///< always above 0
    bool isNegative() const { return m_numerator < 0; }
    bool isZero() const { return m_numerator == 0; }
    double toDouble() const;
    /// The least whole number not below this one.
    qint64 ceil() const;
    /// The greatest whole number not above this one.
    qint64 floor() const;

    friend Rational operator+(const Rational &a, const Rational &b);
    friend Rational operator-(const Rational &a, const Rational &b);
    friend Rational operator*(const Rational &a, const Rational &b);
    Rational operator-() const { return Rational(-m_numerator, m_denominator); }
    /// Below 0, 0 or above 0 as a < b, a = b, a > b; exact.
    static int compare(const Rational &a, const Rational &b);
    friend bool operator==(const Rational &a, const Rational &b) { return compare(a, b) == 0; }
    friend bool operator!=(const Rational &a, const Rational &b) { return compare(a, b) != 0; }
    friend bool operator<(const Rational &a, const Rational &b) { return compare(a, b) < 0; }
    friend bool operator>(const Rational &a, const Rational &b) { return compare(a, b) > 0; }
    friend bool operator<=(const Rational &a, const Rational &b) { return compare(a, b) <= 0; }
    friend bool operator>=(const Rational &a, const Rational &b) { return compare(a, b) >= 0; }

    /// C-locale text with exactly that many decimals (0 to 15), half away from zero: "38.2", "-0.1".
    QString toFixed(int decimals) const;

private:
    Rational(Wide numerator, Wide denominator);

    Wide m_numerator = 0;
    Wide m_denominator = 1;
};

} // namespace ansinh
