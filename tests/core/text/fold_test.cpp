// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/fold.h"

using namespace ansinh;

TEST_CASE("Two spellings of the same text have the same match key")
{
    const auto [one, other] = GENERATE(table<const char *, const char *>({
        {"hoà", "hòa"},
        {"uỷ ban", "ủy ban"},
        {"khoẻ", "khỏe"},
        {"quý", "qúy"},
        {"HOÀN", "hòan"},
        {"của", "cuả"},
        {"giá", "gía"},
        {"tuyến", "tuýên"},
        {"Đảng", "\u00D0ảng"},
        {"đảng", "\u0189ảng"},
        {"đảng", "\u00F0ảng"},
        {"Phường", "Ph\u01A3\u1EDDng"},
        {"tiếng", "tie\u0302\u0301ng"},
        {"ngừ", "ng\u01A3\u0300"},
        {"Khu phố 1", " khu\u00A0\u200Bphố  1 "},
        {"Lao động - TB", "lao động \u2013 tb"},
        {"ước \"tính\"", "ước \u201Ctính\u201D"},
        {"CT19", "\uFF23\uFF34\uFF11\uFF19"},
    }));
    CHECK(matchKey(QString::fromUtf8(one)) == matchKey(QString::fromUtf8(other)));
}

TEST_CASE("Different words keep different match keys")
{
    const auto [one, other] = GENERATE(table<const char *, const char *>({
        {"bao", "bảo"},
        {"hoá", "hoà"},
        {"hoa", "hoà"},
        {"đảng", "dảng"},
        {"khu phố 1", "khu phố 10"},
        {"thư", "thu"},
        {"của", "cữa"},
        {"hoà anh", "hoa ành"},
    }));
    CHECK(matchKey(QString::fromUtf8(one)) != matchKey(QString::fromUtf8(other)));
}

TEST_CASE("The tone stands at the first vowel of its group and nowhere else")
{
    CHECK(matchKey(QStringLiteral("người khuỷu")) == QStringLiteral("ngừơi khủyu"));
    CHECK(matchKey(QStringLiteral("àá")) == QStringLiteral("àá")); // not a syllable: left alone
    CHECK(matchKey(QStringLiteral("ế")) == QStringLiteral("ế"));
}

TEST_CASE("The first layer drops tones, the second all accents")
{
    CHECK(tonelessKey(QStringLiteral("Đường Tiếng Việt")) == QStringLiteral("đương tiêng viêt"));
    CHECK(searchKey(QStringLiteral("Đường Tiếng Việt")) == QStringLiteral("duong tieng viet"));
    CHECK(searchKey(QStringLiteral("Thừa Thiên – HUẾ")) == QStringLiteral("thua thien - hue"));
    CHECK(searchKey(QStringLiteral("Đảng").normalized(QString::NormalizationForm_D)) == QStringLiteral("dang"));
}

TEST_CASE("A mark that fits no letter is dropped from the search key")
{
    CHECK(searchKey(QStringLiteral("k\u0301a\u0308\u0331")) == QStringLiteral("ka"));
}

TEST_CASE("Removing accents keeps capitals, spaces and punctuation")
{
    CHECK(withoutAccents(QStringLiteral("  Đường Trần Hưng Đạo, số 5 "))
          == QStringLiteral("  Duong Tran Hung Dao, so 5 "));
    CHECK(withoutAccents(QString()).isEmpty());
}

TEST_CASE("A Latin letter has the same keys alone, among others and beside what has to be cleaned away")
{
    const QString cleaned(QChar(0x200B));
    for (char16_t c = 0x20; c < 0x1F00; ++c) {
        if (c == 0x250)
            c = 0x1E00;
        INFO(int(c));
        const QString text = QStringLiteral("Khu ") + QChar(c) + QStringLiteral("x 4");
        CHECK(searchKey(text) == searchKey(text + cleaned));
        CHECK(tonelessKey(text) == tonelessKey(text + cleaned));
        CHECK(matchKey(text) == matchKey(text + cleaned));
        CHECK(searchKey(QString(QChar(c))) == searchKey(QChar(c) + cleaned));
    }
}
