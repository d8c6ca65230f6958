// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include "core/text/abbreviation.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

namespace ansinh {

namespace {

constexpr qsizetype kShortestInSmallLetters = 3;
constexpr qsizetype kMostPieces = 4; // LĐ, TB & XH

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isAbbreviation(const QString &letters)
{
    return !longFormsOf(letters).isEmpty();
}

bool isUpper(const QString &word)
{
    return word == word.toUpper();
}

/// How many words from `first` on make one abbreviation: "LĐ TB XH" is three, "BHXH" and "bhxh" one;
/// 0 when there is none.
qsizetype lengthOfAbbreviation(const QStringList &words, qsizetype first)
{
    qsizetype capitals = 0;
    while (capitals < kMostPieces && first + capitals < words.size() && isUpper(words.at(first + capitals)))
        ++capitals;
    for (qsizetype length = capitals; length > 0; --length) {
        if (isAbbreviation(words.mid(first, length).join(QString())))
            return length;
    }
    const QString &word = words.at(first);
    return word.size() >= kShortestInSmallLetters && isAbbreviation(word) ? 1 : 0;
}

/// The words of a text with every abbreviation replaced, and what replaced them.
struct SpelledOut
{
    QStringList words;
    QStringList longForms;
};

SpelledOut spelledOut(const QString &text)
{
    SpelledOut result;
    const QStringList words = wordsAndNumbers(singleLine(withoutLookalikes(text))).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype length = lengthOfAbbreviation(words, i);
        if (length == 0) {
            result.words += words.at(i++);
            continue;
        }
        const QStringList meanings = longFormsOf(words.mid(i, length).join(QString()));
        result.words += meanings.first();
        result.longForms += meanings;
        i += length;
    }
    return result;
}

QString asWords(const QString &text)
{
    return wordsAndNumbers(searchKey(text));
}

} // namespace

QString wordsAndNumbers(const QString &text)
{
    QString words;
    words.reserve(text.size() + 4);
    for (const QChar c : text) {
        const QChar last = words.isEmpty() ? QChar(u' ') : words.back();
        const bool word = isWordCharacter(c);
        if (last != u' ' && (!word || (c.isDigit() != last.isDigit() && !c.isMark())))
            words.append(u' ');
        if (word)
            words.append(c);
    }
    return words.trimmed();
}

QStringList otherSpellings(const QString &text)
{
    const SpelledOut whole = spelledOut(text);
    QStringList spellings = whole.longForms;
    for (const QString &said : {text, whole.words.join(u' '), whole.longForms.join(u' ')})
        spellings += shortFormsIn(asWords(said));
    spellings.removeDuplicates();
    return spellings;
}

} // namespace ansinh
