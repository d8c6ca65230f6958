// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fraction_text.h"
#include "tests/support/catch.h"

#include <limits>

using namespace ansinh;

TEST_CASE("A fraction as text comes back exactly, and other texts are refused")
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Rational wide = Rational::fromWhole(most) * Rational::fromWhole(most - 1);
    const Rational third = Rational::quotient(Rational::fromWhole(1), Rational::fromWhole(3));
    for (const Rational &number : {Rational(), third, -third, Rational::fromWhole(-5), wide,
                                   Rational::quotient(wide, Rational::fromWhole(most - 2))})
        CHECK(fractionFrom(fractionText(number)) == number);
    CHECK(fractionText(-third) == QStringLiteral("-1/3"));
    for (const char *text : {"", "/", "1", "1/0", "1/-2", "a/2", "1/2/3", " 1/2", "1.5/2", "--1/2",
                             "340282366920938463463374607431768211456/1"})
        CHECK_FALSE(fractionFrom(QString::fromLatin1(text)));
}
