// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/spelling.h"

using namespace ansinh;

TEST_CASE("A text is said the other way, both ways and through one another")
{
    const QStringList spellings = otherSpellings(QStringLiteral("Phòng LĐ-TB&XH và bảo hiểm xã hội"));
    CHECK(spellings.contains(QStringLiteral("lao động - thương binh và xã hội")));
    CHECK(spellings.contains(QStringLiteral("TB&XH")));
    CHECK(spellings.contains(QStringLiteral("BHXH")));
    CHECK(otherSpellings(QStringLiteral("42/BC-UBND")).contains(QStringLiteral("ủy ban nhân dân")));
    CHECK(otherSpellings(QStringLiteral("(KP2)")).contains(QStringLiteral("khu phố")));
}

TEST_CASE("Ordinary words are not taken for abbreviations")
{
    CHECK_FALSE(otherSpellings(QStringLiteral("trạm y tế")).contains(QStringLiteral("trẻ em")));
    CHECK_FALSE(otherSpellings(QStringLiteral("ca bệnh, te")).contains(QStringLiteral("công an")));
    CHECK(otherSpellings(QStringLiteral("CA phường")).contains(QStringLiteral("công an")));
    CHECK(otherSpellings(QStringLiteral("bhxh tự nguyện")).contains(QStringLiteral("bảo hiểm xã hội")));
    CHECK(otherSpellings(QStringLiteral("mùa khu phố cổ")) != QStringList());
    CHECK(otherSpellings(QStringLiteral("mưa nắng")).isEmpty());
}

TEST_CASE("Words and numbers are parted at punctuation and between letters and digits")
{
    CHECK(wordsAndNumbers(QStringLiteral("42-NQ/TW, KP2.")) == QStringLiteral("42 NQ TW KP 2"));
    CHECK(wordsAndNumbers(QStringLiteral(" -- ")).isEmpty());
    CHECK(wordsAndNumbers(QStringLiteral("95,15%")) == QStringLiteral("95 15"));
}
