// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/words.h"

using namespace ansinh;

TEST_CASE("Words are joined with commas and và")
{
    CHECK(joinWords({}).isEmpty());
    CHECK(joinWords({QStringLiteral("a")}) == QStringLiteral("a"));
    CHECK(joinWords({QStringLiteral("a"), QStringLiteral("b")}) == QStringLiteral("a và b"));
    CHECK(joinWords({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) == QStringLiteral("a, b và c"));
}

TEST_CASE("The first letter changes, abbreviations stay")
{
    CHECK(withUpperFirst(QStringLiteral("đạt 95%")) == QStringLiteral("Đạt 95%"));
    CHECK(withLowerFirst(QStringLiteral("Ủy ban nhân dân")) == QStringLiteral("ủy ban nhân dân"));
    CHECK(withLowerFirst(QStringLiteral("BHXH thị xã")) == QStringLiteral("BHXH thị xã"));
    CHECK(withLowerFirst(QStringLiteral("A")) == QStringLiteral("a"));
    CHECK(withUpperFirst(QString()).isEmpty());
    CHECK(withLowerFirst(QString()).isEmpty());
}

TEST_CASE("Points are lettered in the Vietnamese alphabet, đ included, without f j w z")
{
    QString letters;
    for (int i = 0; i < 23; ++i)
        letters += listLetter(i);
    CHECK(letters == QStringLiteral("abcdđeghiklmnopqrstuvxy"));
    CHECK(listLetter(23) == QStringLiteral("aa"));
    CHECK(listLetter(27) == QStringLiteral("đđ"));
    CHECK(listLetter(-1).isEmpty());
}

TEST_CASE("Roman numerals")
{
    CHECK(romanNumeral(1) == QStringLiteral("I"));
    CHECK(romanNumeral(4) == QStringLiteral("IV"));
    CHECK(romanNumeral(9) == QStringLiteral("IX"));
    CHECK(romanNumeral(14) == QStringLiteral("XIV"));
    CHECK(romanNumeral(1994) == QStringLiteral("MCMXCIV"));
    CHECK(romanNumeral(3999) == QStringLiteral("MMMCMXCIX"));
    CHECK(romanNumeral(0) == QStringLiteral("0"));
    CHECK(romanNumeral(4000) == QStringLiteral("4000"));
}
