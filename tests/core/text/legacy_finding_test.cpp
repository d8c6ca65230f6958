// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_finding.h"

#include "tests/core/text/legacy_letters.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

std::vector<LegacyText> inFont(const char *font, std::initializer_list<const char *> texts)
{
    std::vector<LegacyText> all;
    for (const char *text : texts)
        all.push_back({QString::fromUtf8(text), QString::fromLatin1(font)});
    return all;
}

std::vector<LegacyText> plain(std::initializer_list<const char *> texts)
{
    return inFont("", texts);
}

std::vector<LegacyText> written(LegacyEncoding encoding, const char *font = "")
{
    std::vector<LegacyText> all;
    for (const char *text : {"Đã tổ chức 12 buổi tuyên truyền", "Không phát sinh", "Khó khăn về kinh phí",
                             "Đề nghị cấp trên hỗ trợ thêm", "95,15", "Đạt", "UBND phường"})
        all.push_back({inLegacy(QString::fromUtf8(text), encoding), QString::fromLatin1(font)});
    return all;
}

} // namespace

TEST_CASE("Answers in TCVN3 and VNI are recognised without any font, and shown before they are converted")
{
    for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni}) {
        const auto texts = written(encoding);
        const LegacyFinding finding = findLegacy(texts);
        CHECK(finding.encoding == encoding);
        CHECK(finding.isSure);
        CHECK_FALSE(finding.isMixed);
        CHECK(finding.converted == 6);
        REQUIRE(finding.examples.size() == kLegacyExamples);
        CHECK(finding.examples.front().before != finding.examples.front().after);
        CHECK(readLegacy(finding, texts.front()).text == QStringLiteral("Đã tổ chức 12 buổi tuyên truyền"));
        CHECK(readLegacy(finding, texts.at(4)).text == QStringLiteral("95,15"));
    }
}

TEST_CASE("One word is enough where the font names the encoding, two where it does not")
{
    CHECK(legacyEncodingOf(inFont(".VnTime", {"§¹t"})) == LegacyEncoding::Tcvn3);
    CHECK(legacyEncodingOf(inFont("VNI-Times", {"Ñaït"})) == LegacyEncoding::Vni);
    CHECK(legacyEncodingOf(plain({"§¹t"})) == LegacyEncoding::None);
    const LegacyFinding two = findLegacy(plain({"Kh«ng ph¸t sinh"}));
    CHECK(two.encoding == LegacyEncoding::Tcvn3);
    CHECK_FALSE(two.isSure);
}

TEST_CASE("Vietnamese in Unicode is never taken for anything else, even where its letters are western")
{
    CHECK(legacyEncodingOf(plain({"Đã tổ chức", "Hoàn thành", "không có", "thôn", "công an", "và", "là"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"không", "có", "công", "ông", "thôn", "khó", "hoàn thành", "chính xác", "mình"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"HOÀN THÀNH", "KHÔNG CÓ", "Tý", "quý III", "hoà bình", "bác", "các", "ô tô"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(inFont(".VnTime", {"Hoàn thành", "chính xác", "Đạt"})) == LegacyEncoding::None);
    CHECK(legacyEncodingOf(inFont("VNI-Times", {"Hoàn thành kế hoạch", "không"})) == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"Phƣờng đã hoàn thành", "Hoa\u0300n tha\u0300nh"})) == LegacyEncoding::None);
}

TEST_CASE("Other languages, symbols and units are not Vietnamese")
{
    CHECK(legacyEncodingOf(plain({"Les élèves où ils étaient, là-bas, déjà à l'école", "été", "né à Huế", "où", "aï"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"déjà vu", "père, mère, frère", "où", "maïs", "août", "Noël", "naïve", "café"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"schön", "für", "Öl", "Mädchen", "año", "niño", "não", "São", "Malmö", "håll"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"µ", "×", "±", "©", "®", "°", "¬", "¶", "·", "§", "«", "»", "÷"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"5 µg/l", "m²", "m³", "25 °C", "3×4", "Windows®", "© 2026", "§ 5", "½ kg", "µm"}))
          == LegacyEncoding::None);
    CHECK(legacyEncodingOf(plain({"100", "95,15%", "", " ", "-", "…", "38/38"})) == LegacyEncoding::None);
    CHECK(legacyEncodingOf({}) == LegacyEncoding::None);
    CHECK(legacyEncodingOf(inFont("Symbol", {"Tr¹m Y tÕ ®· cã", "Kh«ng ph¸t sinh"})) == LegacyEncoding::None);
}

TEST_CASE("In a mixed file only what proves itself, or is in an old font, is converted")
{
    auto texts = written(LegacyEncoding::Tcvn3);
    texts.push_back({QStringLiteral("Đã hoàn thành"), {}});
    texts.push_back({QStringLiteral("hoàn thành"), {}});
    texts.push_back({QStringLiteral("sè hé"), {}}); // "sè hé" or "số hộ"
    texts.push_back({QStringLiteral("sè hé"), QStringLiteral(".VnTime")});
    texts.push_back({QStringLiteral("5 µg, ©"), {}});
    const LegacyFinding finding = findLegacy(texts);
    CHECK(finding.encoding == LegacyEncoding::Tcvn3);
    CHECK(finding.isMixed);
    const auto read = [&](size_t back) { return readLegacy(finding, texts.at(texts.size() - back)).text; };
    CHECK(read(5) == QStringLiteral("Đã hoàn thành"));
    CHECK(read(4) == QStringLiteral("hoàn thành"));
    CHECK(read(3) == QStringLiteral("sè hé"));
    CHECK(read(2) == QStringLiteral("số hộ"));
    CHECK(read(1) == QStringLiteral("5 µg, ©"));
    CHECK(readLegacy(finding, texts.front()).text == QStringLiteral("Đã tổ chức 12 buổi tuyên truyền"));
}

TEST_CASE("Without a text in Unicode beside it even what could be both is converted")
{
    auto texts = written(LegacyEncoding::Tcvn3);
    texts.push_back({QStringLiteral("sè hé"), {}});
    CHECK(readLegacy(findLegacy(texts), texts.back()).text == QStringLiteral("số hộ"));
}

TEST_CASE("A cell in the font of the other encoding is read by its own font")
{
    auto texts = written(LegacyEncoding::Tcvn3, ".VnTime");
    texts.push_back({inLegacy(QStringLiteral("Trạm Y tế"), LegacyEncoding::Vni), QStringLiteral("VNI-Times")});
    const LegacyFinding finding = findLegacy(texts);
    CHECK(finding.encoding == LegacyEncoding::Tcvn3);
    CHECK(readLegacy(finding, texts.back()).text == QStringLiteral("Trạm Y tế"));
}

TEST_CASE("Capitals of a font for capitals come out large")
{
    const auto texts = inFont(".VnTimeH", {"Tr¹m y tÕ", "UBND phê"});
    CHECK(readLegacy(findLegacy(texts), texts.front()).text == QStringLiteral("TRẠM Y TẾ"));
}

TEST_CASE("A text that has lost its soft hyphens is still known")
{
    const auto texts = plain({"n−íc s¹ch", "ph−êng", "D¬ng", "®îc hç trî"});
    const LegacyFinding finding = findLegacy(texts);
    CHECK(finding.encoding == LegacyEncoding::Tcvn3);
    const LegacyReading reading = readLegacy(finding, texts.front());
    CHECK(reading.text == QStringLiteral("nước sạch"));
    CHECK(reading.isGuessed);
}
