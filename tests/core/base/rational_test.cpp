// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/rational.h"

using namespace ansinh;

namespace {

Rational percent(qint64 numerator, qint64 denominator)
{
    return Rational::percent(Decimal::fromWhole(numerator), Decimal::fromWhole(denominator));
}

} // namespace

TEST_CASE("A percentage is exact, not a float")
{
    CHECK(percent(1, 3) * Rational::fromWhole(3) == Rational::fromWhole(100));
    CHECK(percent(9, 20) == Rational::fromWhole(45));
    CHECK(percent(44'999'999, 100'000'000) < Rational::fromWhole(45));
}

TEST_CASE("Rounding is half away from zero, on the exact value")
{
    CHECK(percent(38'25, 100'00).toFixed(1) == QStringLiteral("38.3"));
    CHECK((-percent(38'25, 100'00)).toFixed(1) == QStringLiteral("-38.3"));
    CHECK(Rational(*Decimal::from(QStringLiteral("4.999"))).toFixed(1) == QStringLiteral("5.0"));
    CHECK(Rational(*Decimal::from(QStringLiteral("-0.04"))).toFixed(1) == QStringLiteral("0.0"));
    CHECK(percent(2, 3).toFixed(0) == QStringLiteral("67"));
}

TEST_CASE("Decimals of numbers far apart are written exactly, however many digits they take")
{
    CHECK(percent(1, 3).toFixed(12) == QStringLiteral("33.333333333333"));
    CHECK(percent(-2, 3).toFixed(12) == QStringLiteral("-66.666666666667"));
    CHECK(Rational(Decimal::fromMillionths(Decimal::kLimit * Decimal::kScale)).toFixed(12)
          == QStringLiteral("900000000000.000000000000"));
    const Rational wide = Rational::fromWhole(1'000'000'000'000'000'000) * Rational::fromWhole(1'000'007);
    CHECK(wide.toFixed(0) == QStringLiteral("1000007000000000000000000"));
    CHECK(wide.toFixed(12) == QStringLiteral("1000007000000000000000000.000000000000"));
    CHECK(Rational::quotient(Rational::fromWhole(1), wide).toFixed(2) == QStringLiteral("0.00"));
}

TEST_CASE("Floor and ceiling go the right way below zero")
{
    const Rational minusHalf(*Decimal::from(QStringLiteral("-0.5")));
    CHECK(minusHalf.floor() == -1);
    CHECK(minusHalf.ceil() == 0);
    CHECK(Rational::fromWhole(-3).floor() == -3);
}

TEST_CASE("Comparison of huge and of nearly equal fractions is exact")
{
    const Decimal huge = Decimal::fromMillionths(Decimal::kLimit * Decimal::kScale);
    const Decimal nearly = Decimal::fromMillionths(Decimal::kLimit * Decimal::kScale - 1);
    CHECK(Rational::percent(nearly, huge) < Rational::fromWhole(100));
    CHECK(Rational::percent(huge, nearly) > Rational::fromWhole(100));
    CHECK(Rational::percent(nearly, huge) == Rational::percent(nearly, huge));
    CHECK(-percent(1, 3) < -percent(1, 4));
}

TEST_CASE("Arithmetic that no longer fits loses digits far out and never wraps")
{
    Rational sum;
    for (int i = 1; i <= 200; ++i)
        sum = sum + Rational::quotient(Rational::fromWhole(1), Rational::fromWhole(1'000'003 + 2 * i));
    CHECK(sum.toDouble() == Approx(200.0 / 1'000'204.0).epsilon(1e-6));
}
