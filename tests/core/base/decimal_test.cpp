// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/decimal.h"

using namespace ansinh;

TEST_CASE("A decimal is read exactly and written back with as few decimals as it takes")
{
    const auto [text, written] = GENERATE(table<const char *, const char *>({{"95.15", "95.15"},
                                                                             {"0", "0"},
                                                                             {"-3", "-3"},
                                                                             {"-0.5", "-0.5"},
                                                                             {"500", "500"},
                                                                             {"12.340000", "12.34"},
                                                                             {"0.000001", "0.000001"},
                                                                             {"900000000000", "900000000000"}}));
    const Result<Decimal> decimal = Decimal::from(QString::fromLatin1(text));
    REQUIRE(decimal);
    CHECK(decimal->toString() == QString::fromLatin1(written));
}

TEST_CASE("What is not a plain number is refused, and the text is named")
{
    const QString text
        = QString::fromUtf8(GENERATE(as<const char *>{}, "", "-", ".5", "5.", "1e5", "nan", "inf", "1,5", "1.2.3",
                                     "0.1234567", " 1", "--1", "+1", "٣", "900000000000.1", "99999999999999999999999"));
    CAPTURE(text.toStdString());
    const Result<Decimal> decimal = Decimal::from(text);
    REQUIRE_FALSE(decimal);
    CHECK(decimal.error().kind == ErrorKind::Invalid);
    CHECK(decimal.error().message.contains(text));
}

TEST_CASE("Sums of decimals stay exact where a double would not")
{
    Decimal sum;
    for (int i = 0; i < 10; ++i)
        sum = sum + *Decimal::from(QStringLiteral("0.1"));
    CHECK(sum == Decimal::fromWhole(1));
    CHECK(sum.isWhole());
}
