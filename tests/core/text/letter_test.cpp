// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/letter.h"

using namespace ansinh;

namespace {

QString vowelsWithTones()
{
    return QStringLiteral("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ");
}

} // namespace

TEST_CASE("Every vowel with every tone is taken apart and put together again, in both cases")
{
    const QString letters = GENERATE(vowelsWithTones(), vowelsWithTones().toUpper());
    REQUIRE(letters.size() == 72);
    for (int i = 0; i < letters.size(); ++i) {
        const Letter letter = letterOf(letters.at(i));
        CHECK(letter.tone == static_cast<Tone>(i % 6));
        CHECK(QChar(letter.toneless) == letters.at(i - i % 6));
        CHECK(withTone(QChar(letter.toneless), letter.tone) == letters.at(i));
        CHECK(isVietnameseVowel(letters.at(i)));
        CHECK(letter.plain < 0x80);
    }
}

TEST_CASE("A hat is taken off in the second layer only")
{
    CHECK(letterOf(u'ế').toneless == u'ê');
    CHECK(letterOf(u'ế').plain == u'e');
    CHECK(letterOf(u'Ợ').toneless == u'Ơ');
    CHECK(letterOf(u'Ợ').plain == u'O');
}

TEST_CASE("The letter đ has no tone and the plain letter d")
{
    CHECK(letterOf(u'đ').toneless == u'đ');
    CHECK(letterOf(u'đ').plain == u'd');
    CHECK(letterOf(u'Đ').plain == u'D');
    CHECK_FALSE(isVietnameseVowel(u'đ'));
}

TEST_CASE("Letters of other languages lose their marks, other characters stay as they are")
{
    CHECK(letterOf(u'ñ').plain == u'n');
    CHECK(letterOf(u'č').plain == u'c');
    CHECK(letterOf(u'中').plain == u'中');
    CHECK(letterOf(u'½').plain == u'½');
    CHECK(letterOf(u'7').toneless == u'7');
    CHECK(withTone(u'k', Tone::Sac) == u'k');
    CHECK(withTone(u'中', Tone::Sac) == u'中');
    CHECK_FALSE(isVietnameseVowel(u'w'));
}
