// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_encoding.h"

#include "tests/core/text/legacy_letters.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace ansinh;

namespace {

const QString kCapitals = QStringLiteral(".VnTimeH");

QString tcvn3(const char *text, const QString &font = {})
{
    return fromLegacy(QString::fromUtf8(text), LegacyEncoding::Tcvn3, font);
}

QString vni(const char *text)
{
    return fromLegacy(QString::fromUtf8(text), LegacyEncoding::Vni);
}

bool isGuessed(const char *text, LegacyEncoding encoding = LegacyEncoding::Tcvn3)
{
    return readLegacy(QString::fromUtf8(text), encoding).isGuessed;
}

const QString kLong = QStringLiteral(
    "Thực hiện Kế hoạch của Ủy ban nhân dân phường, Trạm Y tế đã phối hợp với các khu phố tuyên truyền, vận động "
    "người dân tham gia bảo hiểm y tế tự nguyện; đến nay tỷ lệ bao phủ đạt 95,15% dân số (38/38 trường), tăng "
    "1,2 điểm so với năm trước. Khó khăn: kinh phí hỗ trợ còn ít, một số hộ nghèo chưa mặn mà; kiến nghị cấp "
    "trên sớm bổ sung. Kỹ năng, kỳ nghỉ, quỹ, ý kiến, quý III - giữa, ngữ, nữa, dưỡng, cưỡng, sửa chữa, ưu đãi");

} // namespace

TEST_CASE("Every letter of VNI comes back as it was, large and small")
{
    const auto letters = legacyLetters();
    REQUIRE(letters.size() == 134);
    for (const LegacyLetter &one : letters) {
        INFO(one.letter.toStdString());
        CHECK(fromLegacy(one.vni, LegacyEncoding::Vni) == one.letter);
        CHECK(fromLegacy(QStringLiteral("b%1n").arg(one.vni), LegacyEncoding::Vni)
              == QStringLiteral("b%1n").arg(one.letter));
    }
}

TEST_CASE("Every letter of TCVN3 comes back as it was, large where the font says so")
{
    const QString own = QStringLiteral("ĂÂÊÔƠƯĐ");
    for (const LegacyLetter &one : legacyLetters()) {
        INFO(one.letter.toStdString());
        const bool isLarge = one.letter == one.letter.toUpper();
        const QString expected = own.contains(one.letter) ? one.letter : one.letter.toLower();
        CHECK(fromLegacy(QStringLiteral("x%1").arg(one.tcvn3), LegacyEncoding::Tcvn3) == u'x' + expected);
        if (isLarge)
            CHECK(fromLegacy(QStringLiteral("b%1n").arg(one.tcvn3), LegacyEncoding::Tcvn3, kCapitals)
                  == QStringLiteral("B%1N").arg(one.letter));
    }
}

TEST_CASE("Long texts go there and back in both encodings")
{
    for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni}) {
        QString expected = kLong;
        if (encoding == LegacyEncoding::Tcvn3)
            expected.replace(QStringLiteral("Ủy"), QStringLiteral("ủy")); // no byte of its own
        const LegacyReading reading = readLegacy(inLegacy(kLong, encoding), encoding);
        CHECK(reading.text.toStdString() == expected.toStdString());
        CHECK_FALSE(reading.isGuessed);
        CHECK(fromLegacy(inLegacy(kLong.toUpper(), encoding), encoding).toStdString() == kLong.toUpper().toStdString());
    }
}

TEST_CASE("A soft hyphen is ư, and so is the dash that a program made of it")
{
    CHECK(tcvn3("Ph\u00ADêng 2, n\u00ADíc") == QStringLiteral("Phường 2, nước"));
    CHECK_FALSE(isGuessed("Ph\u00ADêng"));
    CHECK(tcvn3("n−íc") == QStringLiteral("nước"));
    CHECK(tcvn3("\u00ADu ®·i, −u tiªn, nh− vËy, c‐ tró, th‑¬ng binh, ph-êng, nh- sau")
          == QStringLiteral("ưu đãi, ưu tiên, như vậy, cư trú, thương binh, phường, như sau"));
    CHECK(isGuessed("n−íc"));
    CHECK(isGuessed("ph-êng"));
}

TEST_CASE("A dash that is one stays a dash")
{
    for (const char *text : {"Lao ®éng - Th\u00AD¬ng binh", "A − B", "10−15", "-5", "kinh tÕ-x· héi", "L§-TBXH", "TH-C",
                             "c- Y tÕ", "c - Y tÕ", "- Tæ chøc", "UBND-VX", "e-mail", "V¨n hãa-X· héi"}) {
        INFO(text);
        const QString read = tcvn3(text);
        CHECK(read.count(u'-') + read.count(QChar(0x2212)) > 0);
        CHECK_FALSE(read.contains(QStringLiteral("cư")));
    }
}

TEST_CASE("An ư that is gone altogether is put back where nothing else makes a syllable")
{
    CHECK(tcvn3("TrÇn ¸nh D¬ng") == QStringLiteral("Trần ánh Dương"));
    CHECK(tcvn3("TrÇn ¸nh D¬ng", kCapitals) == QStringLiteral("TRẦN ÁNH DƯƠNG"));
    CHECK(tcvn3("®îc") == QStringLiteral("được"));
    CHECK(tcvn3("s¬n, c¬ së, t\u00AD¬ng") == QStringLiteral("sơn, cơ sở, tương"));
    CHECK(isGuessed("D¬ng"));
    CHECK_FALSE(isGuessed("s¬n"));
}

TEST_CASE("Capitals without a font follow from the letters beside them")
{
    CHECK(tcvn3("TR¹M Y TÕ PH¦êNG") == QStringLiteral("TRẠM Y TẾ PHƯỜNG"));
    CHECK(tcvn3("UBND x· H¶i LÖ") == QStringLiteral("UBND xã Hải Lệ"));
    CHECK(tcvn3("§¹t") == QStringLiteral("Đạt"));
    CHECK(tcvn3("tr¹m y tÕ 95%", QStringLiteral(".VnArialH")) == QStringLiteral("TRẠM Y TẾ 95%"));
}

TEST_CASE("The signs that Windows made of the capitals of the standard are read in a word of capitals only")
{
    CHECK(tcvn3("CƒC TR¹M") == QStringLiteral("CÁC TRẠM"));
    CHECK(isGuessed("CƒC"));
    CHECK(tcvn3("C\u0083C") == QStringLiteral("CÁC"));
    for (const char *text : {"50 €", "5‰", "f(x) = ƒ", "Windows™", "nếu – thì", "“Côc”", "SONY™"})
        CHECK(tcvn3(text).contains(QRegularExpression(QStringLiteral("[€‰ƒ™–“]"))));
}

TEST_CASE("Symbols that stand alone and units are left as they are, in either encoding")
{
    for (const char *text :
         {"5 µg/l", "µm", "m²", "25 °C", "± 0,5", "3 × 4", "3×4", "©", "®", "10 ÷ 2", "§ 5", "…", "123,4", "≥ 50%"}) {
        INFO(text);
        CHECK(tcvn3(text) == QString::fromUtf8(text));
        CHECK(vni(text) == QString::fromUtf8(text));
    }
    CHECK(tcvn3("« nhiÔm, « t«, d¸n khèi «") == QStringLiteral("ô nhiễm, ô tô, dán khối ô"));
    CHECK(tcvn3("«") == QStringLiteral("«"));
    CHECK(tcvn3("500.000®, ®/c Hïng") == QStringLiteral("500.000đ, đ/c Hùng"));
}

TEST_CASE("Texts in proper Unicode and in a symbol font are never converted")
{
    for (const char *text : {"Trạm Y tế, có ý kiến", "Phường 2: không có", "ho\u0300a bi\u0300nh"})
        for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni})
            CHECK(fromLegacy(QString::fromUtf8(text), encoding) == QString::fromUtf8(text));
    for (const char *font : {"Symbol", "Wingdings 2", "Webdings"})
        CHECK(tcvn3("Tr¹m µ", QString::fromLatin1(font)) == QStringLiteral("Tr¹m µ"));
}

TEST_CASE("A letter of no table stays and is said to be doubtful")
{
    CHECK(tcvn3("x· À") == QStringLiteral("xã À"));
    CHECK(isGuessed("x· À"));
    CHECK(vni("xaõ bù") == QStringLiteral("xã bù"));
    CHECK(isGuessed("xaõ bù", LegacyEncoding::Vni));
}

TEST_CASE("The letters of VNI that other tables have wrong")
{
    CHECK(vni("tyû leä, kyõ naêng, TYÛ LEÄ, KYÕ, lyù, mî, MÎ")
          == QStringLiteral("tỷ lệ, kỹ năng, TỶ LỆ, KỸ, lý, mỵ, MỴ"));
}

TEST_CASE("The font names the encoding, whatever its case")
{
    CHECK(encodingOfFont(QStringLiteral(".VnTime")) == LegacyEncoding::Tcvn3);
    CHECK(encodingOfFont(QStringLiteral(".vnarialh")) == LegacyEncoding::Tcvn3);
    CHECK(encodingOfFont(QStringLiteral("VNI-Times")) == LegacyEncoding::Vni);
    CHECK(encodingOfFont(QStringLiteral("Times New Roman")) == LegacyEncoding::None);
    CHECK(encodingOfFont(QString()) == LegacyEncoding::None);
}

TEST_CASE("The damage of PDF files is mended without touching anything else")
{
    CHECK(withoutPdfDamage(QStringLiteral("Phƣờng 2, ĐƢỜNG, nước")) == QStringLiteral("Phường 2, ĐƯỜNG, nước"));
    CHECK(withoutPdfDamage(QStringLiteral("m², µg")) == QStringLiteral("m², µg"));
}
