// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalise.h"

#include <QStringList>

namespace ansinh {

namespace {

constexpr QChar kSpace = u' ';
constexpr QChar kNoBreakSpace = QChar(0x00A0);
constexpr char16_t kGraphemeJoiner = 0x034F; // keeps a letter and its mark from joining

/// A Latin letter, digit or sign that stands for itself: nothing of it is cleaned away, and unless a mark follows it
/// is composed.
bool isItself(char16_t c)
{
    return (c > u' ' && c < 0x7F) || (c > kNoBreakSpace.unicode() && c < 0x300 && c != 0x00AD)
        || (c >= 0x1E00 && c < 0x1F00);
}

/// As it would be after cleaning: nearly every cell is.
bool isTidyLine(const QString &text)
{
    bool isBetween = true;
    for (const QChar c : text) {
        const bool isSpace = c == kSpace;
        if (isSpace ? isBetween : !isItself(c.unicode()))
            return false;
        isBetween = isSpace;
    }
    return !isBetween;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && !c.isSpace();
}

bool isUnwanted(QChar c)
{
    return c.category() == QChar::Other_Format || isControl(c) || c.unicode() == kGraphemeJoiner
        || c.unicode() >= 0xFFFE;
}

bool isUnwantedPair(QChar high, QChar low)
{
    const char32_t code = QChar::surrogateToUcs4(high, low);
    return QChar::category(code) == QChar::Other_Format || (code & 0xFFFE) == 0xFFFE;
}

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c.isSurrogate() || isUnwanted(c))
            return false;
    }
    return true;
}

/// Format characters go first: a zero-width space between a letter and its mark would keep them apart.
QString cleaned(const QString &text)
{
    if (isPlain(text))
        return text.normalized(QString::NormalizationForm_C);
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            if (!isUnwantedPair(c, text.at(i)))
                clean.append(c).append(text.at(i));
        } else if (!c.isSurrogate() && !isUnwanted(c)) {
            clean.append(c);
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

bool isLineBreak(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

QStringList linesOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (isLineBreak(c))
            c = u'\n';
    }
    return text.split(u'\n');
}

QString withSingleSpaces(const QString &line)
{
    QString result;
    result.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool space = line.at(i).isSpace();
        const bool inRun = space && i > 0 && line.at(i - 1).isSpace();
        if (inRun)
            result.back() = kSpace;
        else
            result.append(space && line.at(i) != kNoBreakSpace ? kSpace : line.at(i));
    }
    return result.trimmed();
}

} // namespace

QString singleLine(const QString &text)
{
    return isTidyLine(text) ? text : cleaned(text).simplified();
}

QString multiLine(const QString &text)
{
    if (isTidyLine(text))
        return text;
    QStringList lines = linesOf(cleaned(text));
    for (QString &line : lines)
        line = withSingleSpaces(line);
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

bool hasControlCharacters(const QString &text)
{
    for (const QChar c : text) {
        if (isControl(c))
            return true;
    }
    return false;
}

} // namespace ansinh
