// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include "core/text/letter.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <array>

namespace ansinh {

namespace {

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

char16_t meantBy(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width ASCII
        return static_cast<char16_t>(c - 0xFF01 + u'!');
    if (c >= 0x2010 && c <= 0x2015)
        return u'-';
    switch (c) {
    case 0x00D0:
    case 0x0189: return u'Đ';
    case 0x00F0:
    case 0x0256: return u'đ';
    case 0x01A2: return u'Ư';
    case 0x01A3: return u'ư';
    case 0x2212: return u'-';
    case 0x2018:
    case 0x2019: return u'\'';
    case 0x201C:
    case 0x201D: return u'"';
    default: return c;
    }
}

/// A syllable has one tone, so its place says nothing. It goes to the first vowel of the group, where
/// it also stands while the rest is still being typed.
void moveTone(QString &text, qsizetype begin, qsizetype end)
{
    qsizetype toned = -1;
    for (qsizetype i = begin; i < end; ++i) {
        if (letterOf(text.at(i)).tone == Tone::Ngang)
            continue;
        if (toned >= 0)
            return; // two tones: not one Vietnamese syllable
        toned = i;
    }
    if (toned <= begin)
        return;
    const Letter letter = letterOf(text.at(toned));
    text[toned] = QChar(letter.toneless);
    text[begin] = withTone(text.at(begin), letter.tone);
}

void moveTones(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype begin = i;
        while (i < text.size() && isVietnameseVowel(text.at(i)))
            ++i;
        if (i - begin > 1)
            moveTone(text, begin, i);
    }
}

QString mapped(const QString &text, char16_t Letter::*layer)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isMark(c))
            result.append(QChar(letterOf(c).*layer));
    }
    return result;
}

QString loweredBySteps(const QString &text)
{
    return singleLine(withoutLookalikes(text)).toLower();
}

QString tonelessBySteps(const QString &text)
{
    return mapped(loweredBySteps(text), &Letter::toneless);
}

QString plainBySteps(const QString &text)
{
    return mapped(loweredBySteps(text), &Letter::plain);
}

/// A key in one pass: what the steps make of each Latin letter by itself they make of it in a text too, unless a mark
/// follows it or spaces have to go. Then the steps are taken.
class OnePass
{
public:
    using Steps = QString (*)(const QString &);

    explicit OnePass(Steps steps) : m_steps(steps)
    {
        for (size_t i = 0; i < m_letters.size(); ++i) {
            const QString key = steps(QString(QChar(char16_t(i < kLowEnd ? i : i - kLowEnd + kHighStart))));
            m_letters[i] = key.size() == 1 ? key.front().unicode() : u'\0';
        }
        m_letters[u' '] = u' ';
    }

    QString operator()(const QString &text) const
    {
        QString key(text.size(), Qt::Uninitialized);
        QChar *to = key.data();
        bool isBetween = true; // words
        for (const QChar c : text) {
            const char16_t letter = letterFor(c.unicode());
            if (letter == u'\0' || (isBetween && letter == u' '))
                return m_steps(text);
            isBetween = letter == u' ';
            *to++ = QChar(letter);
        }
        return isBetween ? m_steps(text) : key;
    }

private:
    static constexpr size_t kLowEnd = 0x300; ///< there the marks begin
    static constexpr size_t kHighStart = 0x1E00;
    static constexpr size_t kHighEnd = 0x1F00;

    char16_t letterFor(size_t c) const
    {
        if (c < kLowEnd)
            return m_letters[c];
        return c >= kHighStart && c < kHighEnd ? m_letters[kLowEnd + c - kHighStart] : u'\0';
    }

    Steps m_steps;
    std::array<char16_t, kLowEnd + kHighEnd - kHighStart> m_letters{}; ///< 0: not by itself
};

} // namespace

QString withoutLookalikes(const QString &text)
{
    const auto isDouble = [](QChar c) { return meantBy(c.unicode()) != c.unicode(); };
    if (std::none_of(text.begin(), text.end(), isDouble))
        return text;
    QString result = text;
    for (QChar &c : result)
        c = QChar(meantBy(c.unicode()));
    return result;
}

QString matchKey(const QString &text)
{
    static const OnePass lowered(loweredBySteps);
    QString key = lowered(text);
    moveTones(key);
    return key;
}

QString letterKey(const QString &text)
{
    QString key = withoutLookalikes(text);
    for (QChar &c : key)
        c = c.toLower();
    moveTones(key);
    return key;
}

QString tonelessKey(const QString &text)
{
    static const OnePass toneless(tonelessBySteps);
    return toneless(text);
}

QString searchKey(const QString &text)
{
    static const OnePass plain(plainBySteps);
    return plain(text);
}

QString withoutAccents(const QString &text)
{
    return mapped(withoutLookalikes(text).normalized(QString::NormalizationForm_C), &Letter::plain);
}

} // namespace ansinh
