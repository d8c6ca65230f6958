// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letter.h"

#include <QString>

#include <array>

namespace ansinh {

namespace {

constexpr char16_t kToneMarks[] = {0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
constexpr int kTones = 6;

// Every Latin letter with an accent stands below U+0200 or in the block U+1E00 to U+1EFF.
constexpr int kLowEnd = 0x200;
constexpr int kHighStart = 0x1E00;
constexpr int kHighEnd = 0x1F00;
constexpr int kLetters = kLowEnd + kHighEnd - kHighStart;

int indexOf(char16_t c)
{
    if (c < kLowEnd)
        return c;
    return c >= kHighStart && c < kHighEnd ? kLowEnd + c - kHighStart : -1;
}

char16_t characterAt(int index)
{
    return static_cast<char16_t>(index < kLowEnd ? index : index - kLowEnd + kHighStart);
}

int toneOfMark(QChar mark)
{
    for (int tone = 1; tone < kTones; ++tone) {
        if (mark == QChar(kToneMarks[tone]))
            return tone;
    }
    return 0;
}

char16_t plainWithoutMark(char16_t c)
{
    if (c == u'đ')
        return u'd';
    return c == u'Đ' ? u'D' : c;
}

Letter takenApart(char16_t c)
{
    const QString parts = QString(QChar(c)).normalized(QString::NormalizationForm_D);
    if (parts.size() < 2 || !parts.at(0).isLetter())
        return {c, plainWithoutMark(c), Tone::Ngang};
    QString toneless;
    int tone = 0;
    for (const QChar part : parts) {
        const int found = toneOfMark(part);
        if (found > 0)
            tone = found;
        else
            toneless.append(part);
    }
    toneless = toneless.normalized(QString::NormalizationForm_C);
    return {toneless.at(0).unicode(), parts.at(0).unicode(), static_cast<Tone>(tone)};
}

struct Alphabet
{
    std::array<Letter, kLetters> letters;
    std::array<std::array<char16_t, kTones>, kLetters> toned{}; ///< of the twelve vowels; 0 elsewhere

    Alphabet()
    {
        for (int i = 0; i < kLetters; ++i)
            letters.at(static_cast<size_t>(i)) = takenApart(characterAt(i));
        for (const QChar vowel : QStringLiteral("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")) {
            auto &forms = toned.at(static_cast<size_t>(indexOf(vowel.unicode())));
            forms.at(0) = vowel.unicode();
            for (size_t tone = 1; tone < kTones; ++tone) {
                const QString composed
                    = (QString(vowel) + QChar(kToneMarks[tone])).normalized(QString::NormalizationForm_C);
                forms.at(tone) = composed.at(0).unicode();
            }
        }
    }
};

const Alphabet &alphabet()
{
    static const Alphabet instance;
    return instance;
}

} // namespace

Letter letterOf(QChar c)
{
    const int index = indexOf(c.unicode());
    if (index < 0)
        return {c.unicode(), c.unicode(), Tone::Ngang};
    return alphabet().letters[static_cast<size_t>(index)];
}

QChar withTone(QChar toneless, Tone tone)
{
    const int index = indexOf(toneless.unicode());
    const char16_t toned = index < 0 ? u'\0' : alphabet().toned[static_cast<size_t>(index)][static_cast<size_t>(tone)];
    return toned == 0 ? toneless : QChar(toned);
}

bool isVietnameseVowel(QChar c)
{
    const int index = indexOf(letterOf(c).toneless);
    return index >= 0 && alphabet().toned[static_cast<size_t>(index)][0] != 0;
}

} // namespace ansinh
