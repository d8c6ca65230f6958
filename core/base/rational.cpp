// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include <limits>

namespace ansinh {

namespace {

using Wide = Rational::Wide;

Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

template <class Whole> Whole euclid(Whole a, Whole b)
{
    while (b != 0) {
        const Whole rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/// Nearly all fit into 64 bits, which divide many times as fast.
Wide greatestCommonDivisor(Wide a, Wide b)
{
    constexpr Wide kLargest = std::numeric_limits<qint64>::max();
    a = magnitude(a);
    b = magnitude(b);
    return a <= kLargest && b <= kLargest ? euclid(qint64(a), qint64(b)) : euclid(a, b);
}

Wide floorOf(Wide numerator, Wide denominator)
{
    const Wide quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

/// Compares a/b with c/d by their whole parts, then by the turned-over rests: Euclid, so no product.
int compareFractions(Wide a, Wide b, Wide c, Wide d)
{
    int sign = 1;
    for (;;) {
        const Wide left = floorOf(a, b);
        const Wide right = floorOf(c, d);
        if (left != right)
            return left < right ? -sign : sign;
        const Wide leftRest = a - left * b;
        const Wide rightRest = c - right * d;
        if (leftRest == 0 || rightRest == 0) {
            if (leftRest == rightRest)
                return 0;
            return leftRest == 0 ? -sign : sign;
        }
        a = b;
        b = leftRest;
        c = d;
        d = rightRest;
        sign = -sign;
    }
}

bool multiply(Wide a, Wide b, Wide &product)
{
    return !__builtin_mul_overflow(a, b, &product);
}

struct Fraction
{
    Wide above;
    Wide below;

    Wide width() const { return magnitude(above) > below ? magnitude(above) : below; }
};

/// Halves both sides of the wider fraction; used only where an exact result would not fit.
void narrow(Fraction &a, Fraction &b)
{
    Fraction &wider = a.width() > b.width() ? a : b;
    wider.above /= 2;
    wider.below = wider.below > 1 ? wider.below / 2 : 1;
}

QString digitsOf(Wide value)
{
    constexpr Wide kPart = 1'000'000'000'000'000'000; // what 64 bits hold
    if (value < kPart)
        return QString::number(qint64(value));
    return digitsOf(value / kPart) + QString::number(qint64(value % kPart)).rightJustified(18, QLatin1Char('0'));
}

} // namespace

Rational::Rational(Decimal decimal) : Rational(Wide(decimal.millionths()), Wide(Decimal::kScale))
{
}

Rational::Rational(Wide numerator, Wide denominator) : m_numerator(numerator), m_denominator(denominator)
{
    if (m_denominator < 0) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    const Wide common = greatestCommonDivisor(m_numerator, m_denominator);
    if (common > 1) {
        m_numerator /= common;
        m_denominator /= common;
    }
}

Rational Rational::quotient(const Rational &dividend, const Rational &divisor)
{
    return dividend * Rational(divisor.m_denominator, divisor.m_numerator);
}

Rational Rational::percent(Decimal numerator, Decimal denominator)
{
    return Rational(Wide(numerator.millionths()) * 100, Wide(denominator.millionths()));
}

double Rational::toDouble() const
{
    return static_cast<double>(static_cast<long double>(m_numerator) / static_cast<long double>(m_denominator));
}

qint64 Rational::floor() const
{
    return static_cast<qint64>(floorOf(m_numerator, m_denominator));
}

qint64 Rational::ceil() const
{
    return -(-*this).floor();
}

Rational operator+(const Rational &a, const Rational &b)
{
    Fraction x{a.m_numerator, a.m_denominator};
    Fraction y{b.m_numerator, b.m_denominator};
    for (;; narrow(x, y)) {
        Wide left = 0;
        Wide right = 0;
        Wide below = 0;
        Wide sum = 0;
        if (multiply(x.above, y.below, left) && multiply(y.above, x.below, right) && multiply(x.below, y.below, below)
            && !__builtin_add_overflow(left, right, &sum))
            return Rational(sum, below);
    }
}

Rational operator-(const Rational &a, const Rational &b)
{
    return a + (-b);
}

Rational operator*(const Rational &a, const Rational &b)
{
    const Rational crossed(a.m_numerator, b.m_denominator);
    const Rational other(b.m_numerator, a.m_denominator);
    Fraction x{crossed.m_numerator, crossed.m_denominator};
    Fraction y{other.m_numerator, other.m_denominator};
    for (;; narrow(x, y)) {
        Wide above = 0;
        Wide below = 0;
        if (multiply(x.above, y.above, above) && multiply(x.below, y.below, below))
            return Rational(above, below);
    }
}

int Rational::compare(const Rational &a, const Rational &b)
{
    return compareFractions(a.m_numerator, a.m_denominator, b.m_numerator, b.m_denominator);
}

QString Rational::toFixed(int decimals) const
{
    Wide scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    Fraction scaled{magnitude(m_numerator), m_denominator};
    if (!multiply(scaled.above, scale, scaled.above)) {
        const Rational product = Rational(magnitude(m_numerator), m_denominator) * Rational(scale, 1);
        scaled = {product.m_numerator, product.m_denominator};
    }
    const Wide whole = scaled.above / scaled.below;
    const Wide rest = scaled.above % scaled.below;
    const Wide rounded = rest >= scaled.below - rest ? whole + 1 : whole;
    QString digits = digitsOf(rounded).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    return m_numerator < 0 && rounded != 0 ? QLatin1Char('-') + digits : digits;
}

} // namespace ansinh
