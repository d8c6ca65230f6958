// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fraction_text.h"

#include <QStringList>

namespace ansinh {

namespace {

using Wide = Rational::Wide;

QString digitsOf(Wide value)
{
    QString text;
    do {
        const int digit = static_cast<int>(value % 10);
        text.prepend(QLatin1Char(static_cast<char>('0' + (digit < 0 ? -digit : digit))));
        value /= 10;
    } while (value != 0);
    return text;
}

/// Absent: not only digits, none, or more than fit.
std::optional<Rational> wholeFrom(const QString &digits)
{
    if (digits.isEmpty())
        return {};
    Wide fits = 0;
    Rational whole;
    for (const QChar digit : digits) {
        const int value = digit.unicode() - u'0';
        if (value < 0 || value > 9 || __builtin_mul_overflow(fits, 10, &fits)
            || __builtin_add_overflow(fits, value, &fits))
            return {};
        whole = whole * Rational::fromWhole(10) + Rational::fromWhole(value);
    }
    return whole;
}

} // namespace

QString fractionText(const Rational &number)
{
    const QString sign = number.isNegative() ? QStringLiteral("-") : QString();
    return sign + digitsOf(number.numerator()) + QLatin1Char('/') + digitsOf(number.denominator());
}

std::optional<Rational> fractionFrom(const QString &text)
{
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    const QStringList sides = text.mid(isNegative ? 1 : 0).split(QLatin1Char('/'));
    if (sides.size() != 2)
        return {};
    const std::optional<Rational> above = wholeFrom(sides.first());
    const std::optional<Rational> below = wholeFrom(sides.last());
    if (!above || !below || below->isZero())
        return {};
    const Rational number = Rational::quotient(*above, *below);
    return isNegative ? -number : number;
}

} // namespace ansinh
