// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_table.h"

#include "core/text/letter.h"

#include <QHash>

#include <array>

namespace ansinh {

namespace {

constexpr Tone kTones[] = {Tone::Huyen, Tone::Hoi, Tone::Nga, Tone::Sac, Tone::Nang};

/// A vowel of TCVN3: its bytes without a tone (0: the letter itself) and with the five.
struct Tcvn3Row
{
    char16_t vowel;
    uchar plain;
    uchar toned[5];
};

constexpr Tcvn3Row kTcvn3[] = {
    {u'a', 0, {0xB5, 0xB6, 0xB7, 0xB8, 0xB9}},    {u'ă', 0xA8, {0xBB, 0xBC, 0xBD, 0xBE, 0xC6}},
    {u'â', 0xA9, {0xC7, 0xC8, 0xC9, 0xCA, 0xCB}}, {u'e', 0, {0xCC, 0xCE, 0xCF, 0xD0, 0xD1}},
    {u'ê', 0xAA, {0xD2, 0xD3, 0xD4, 0xD5, 0xD6}}, {u'i', 0, {0xD7, 0xD8, 0xDC, 0xDD, 0xDE}},
    {u'o', 0, {0xDF, 0xE1, 0xE2, 0xE3, 0xE4}},    {u'ô', 0xAB, {0xE5, 0xE6, 0xE7, 0xE8, 0xE9}},
    {u'ơ', 0xAC, {0xEA, 0xEB, 0xEC, 0xED, 0xEE}}, {u'u', 0, {0xEF, 0xF1, 0xF2, 0xF3, 0xF4}},
    {u'ư', 0xAD, {0xF5, 0xF6, 0xF7, 0xF8, 0xF9}}, {u'y', 0, {0xFA, 0xFB, 0xFC, 0xFD, 0xFE}},
};

constexpr std::pair<uchar, char16_t> kTcvn3Own[]
    = {{0xA1, u'Ă'}, {0xA2, u'Â'}, {0xA3, u'Ê'}, {0xA4, u'Ô'}, {0xA5, u'Ơ'}, {0xA6, u'Ư'}, {0xA7, u'Đ'}, {0xAE, u'đ'}};

using Bytes = std::array<char16_t, 256>;

Bytes tcvn3Bytes()
{
    Bytes bytes{};
    for (const Tcvn3Row &row : kTcvn3) {
        if (row.plain != 0)
            bytes.at(row.plain) = row.vowel;
        for (size_t tone = 0; tone < std::size(kTones); ++tone)
            bytes.at(row.toned[tone]) = withTone(QChar(row.vowel), kTones[tone]).unicode();
    }
    for (const auto &[byte, letter] : kTcvn3Own)
        bytes.at(byte) = letter;
    return bytes;
}

// 0x80 to 0x9F: what Windows-1252 makes of them, and the letters. A space: the sign is one of those that word
// processors put in.
const QString kSigns = QStringLiteral("€\u0081 ƒ  †‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090       ˜™š›œ\u009DžŸ");
const QString kCapitals = QStringLiteral("ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ");
constexpr char16_t kFirstSign = 0x80;

/// Marks of VNI over one kind of base, in the order of the tones.
struct VniMarks
{
    const char16_t *bases; ///< as typed
    const char16_t *vowels; ///< what they are
    char16_t plain; ///< the mark without a tone; 0: the base alone
    const char16_t *toned;
};

constexpr VniMarks kVniMarks[]
    = {{u"aeouyôö", u"aeouyơư", 0, u"øûõùï"}, {u"aeo", u"âêô", u'â', u"àåãáä"}, {u"a", u"ă", u'ê', u"èúüéë"}};
constexpr std::pair<char16_t, char16_t> kVniSingle[]
    = {{u'ñ', u'đ'}, {u'ô', u'ơ'}, {u'ö', u'ư'}, {u'ì', u'ì'}, {u'í', u'í'},
       {u'æ', u'ỉ'}, {u'ó', u'ĩ'}, {u'ò', u'ị'}, {u'î', u'ỵ'}};

quint32 pairOf(QChar base, QChar mark)
{
    return quint32(base.unicode()) << 16 | mark.unicode();
}

/// Small letters only; a single one has no mark.
QHash<quint32, QChar> vniLetters()
{
    QHash<quint32, QChar> letters;
    for (const auto &[typed, letter] : kVniSingle)
        letters.insert(pairOf(QChar(typed), {}), QChar(letter));
    for (const VniMarks &marks : kVniMarks) {
        for (int base = 0; marks.bases[base] != 0; ++base) {
            const QChar vowel(marks.vowels[base]);
            if (marks.plain != 0)
                letters.insert(pairOf(QChar(marks.bases[base]), QChar(marks.plain)), vowel);
            for (size_t tone = 0; tone < std::size(kTones); ++tone)
                letters.insert(pairOf(QChar(marks.bases[base]), QChar(marks.toned[tone])),
                               withTone(vowel, kTones[tone]));
        }
    }
    return letters;
}

QChar inCaseOf(QChar model, QChar letter)
{
    return model.isUpper() ? letter.toUpper() : letter;
}

} // namespace

QChar tcvn3Letter(QChar c)
{
    static const Bytes bytes = tcvn3Bytes();
    return c.unicode() < bytes.size() ? QChar(bytes[c.unicode()]) : QChar();
}

QChar tcvnCapital(QChar c)
{
    if (c == u' ')
        return {};
    const qsizetype place = c.unicode() >= kFirstSign && c.unicode() < kFirstSign + kSigns.size()
        ? c.unicode() - kFirstSign
        : kSigns.indexOf(c);
    return place < 0 ? QChar() : kCapitals.at(place);
}

VniLetter vniLetterAt(QStringView text, qsizetype place)
{
    static const QHash<quint32, QChar> letters = vniLetters();
    const QChar base = text.at(place);
    if (place + 1 < text.size()) {
        const QChar pair = letters.value(pairOf(base.toLower(), text.at(place + 1).toLower()));
        if (!pair.isNull())
            return {inCaseOf(base, pair), 2};
    }
    const QChar single = letters.value(pairOf(base.toLower(), {}));
    return single.isNull() ? VniLetter() : VniLetter{inCaseOf(base, single), 1};
}

} // namespace ansinh
