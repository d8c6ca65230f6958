// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collate.h"

#include "core/text/fold.h"
#include "core/text/letter.h"

namespace ansinh {

namespace {

// Bytes of a key, in their order. What ends is smaller than what goes on.
constexpr char kEnd = 0x00;
constexpr char kSyllableEnd = 0x01;
constexpr char kFirstTone = 0x02;
constexpr char kNumber = 0x10;
constexpr char kFirstLetter = 0x20;
constexpr char kOtherLetter = 0x7F;
constexpr qsizetype kLongestNumber = 0xFF;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSyllableLetter(QChar c)
{
    return c.isLetterOrNumber() && !isAsciiDigit(c);
}

char upperByte(char16_t code)
{
    return static_cast<char>(code >> 8);
}

void appendLetter(QByteArray &key, char16_t toneless)
{
    static const QString order = QStringLiteral("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
    qsizetype place = order.indexOf(QChar(toneless));
    if (place < 0)
        place = order.indexOf(QChar(letterOf(QChar(toneless)).plain)); // é, ñ, č of other languages
    if (place >= 0)
        key.append(static_cast<char>(kFirstLetter + place));
    else
        key.append(kOtherLetter).append(upperByte(toneless)).append(static_cast<char>(toneless & 0xFF));
}

qsizetype appendSyllable(QByteArray &key, const QString &text, qsizetype begin)
{
    QByteArray tones;
    qsizetype i = begin;
    for (; i < text.size() && isSyllableLetter(text.at(i)); ++i) {
        const Letter letter = letterOf(text.at(i));
        appendLetter(key, letter.toneless);
        tones.append(static_cast<char>(kFirstTone + static_cast<char>(letter.tone)));
    }
    key.append(kSyllableEnd).append(tones);
    return i;
}

/// A longer number is a larger one once the zeros in front are gone.
qsizetype appendNumber(QByteArray &key, const QString &text, qsizetype begin)
{
    qsizetype i = begin;
    while (i < text.size() && text.at(i) == u'0')
        ++i;
    const qsizetype first = i;
    while (i < text.size() && isAsciiDigit(text.at(i)))
        ++i;
    const qsizetype length = qMin(i - first, kLongestNumber);
    key.append(kNumber).append(static_cast<char>(length));
    for (qsizetype digit = 0; digit < length; ++digit)
        key.append(static_cast<char>(text.at(first + digit).unicode()));
    return i;
}

/// Letters, tones and numbers of a text in the form of matchKey.
void appendWords(QByteArray &key, const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (isAsciiDigit(text.at(i)))
            i = appendNumber(key, text, i);
        else if (isSyllableLetter(text.at(i)))
            i = appendSyllable(key, text, i);
        else
            ++i;
    }
    key.append(kEnd);
}

/// What decides between texts that the dictionary holds for equal.
void appendDifferences(QByteArray &key, const QString &text)
{
    for (const QChar c : text) {
        if (c.isLetter())
            key.append(c.isUpper() ? '\2' : '\1');
    }
    key.append(kEnd);
    key.append(text.toUtf8());
}

} // namespace

QByteArray sortKey(const QString &text)
{
    QByteArray key;
    key.reserve(text.size() * 5);
    appendWords(key, matchKey(text));
    appendDifferences(key, text);
    return key;
}

QByteArray personSortKey(const QString &name)
{
    const QString words = matchKey(name);
    const qsizetype family = words.indexOf(u' ');
    const qsizetype given = words.lastIndexOf(u' ');
    QByteArray key;
    appendWords(key, words.mid(given + 1));
    appendWords(key, family < given ? words.mid(family + 1, given - family - 1) : QString());
    appendWords(key, words.left(qMax<qsizetype>(family, 0)));
    appendDifferences(key, name);
    return key;
}

int compareVietnamese(const QString &a, const QString &b)
{
    return sortKey(a).compare(sortKey(b));
}

int comparePersons(const QString &a, const QString &b)
{
    return personSortKey(a).compare(personSortKey(b));
}

} // namespace ansinh
