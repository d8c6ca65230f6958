// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/shown_text.h"

#include "core/document/protect_breaks.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kNarrowestGap = 9; // spaces: 10 mm at 13 points
constexpr QChar kUnreadable(QChar::ReplacementCharacter);

/// Half of a pair whose other half was lost; no file may hold it.
bool isTorn(const QString &text, qsizetype at)
{
    const QChar own = text.at(at);
    if (own.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return own.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

QChar nearest(QChar character)
{
    switch (character.unicode()) {
    case u'\t': return QLatin1Char(' ');
    case 0x2011: return QLatin1Char('-'); // non-breaking hyphen
    case 0x202F: return QChar(QChar::Nbsp); // narrow space
    case 0x25C6: return QChar(0x25CA); // lozenge
    default: return character;
    }
}

bool isNowhere(QChar character)
{
    static const QString kInvisible = QStringLiteral("\u200B\u200C\u200D\u2060\uFEFF\u00AD\u007F");
    return (character < QLatin1Char(' ') && character != QLatin1Char('\n')) || character.unicode() >= 0xFFFE
        || kInvisible.contains(character);
}

/// Spaces in a row are a gap for handwriting: wide enough for two digits, and never parted.
void widenGaps(QString &text)
{
    static const QString kGap(4, QLatin1Char(' '));
    for (qsizetype at = text.indexOf(kGap); at >= 0; at = text.indexOf(kGap, at)) {
        qsizetype end = at;
        while (end < text.size() && text.at(end) == QLatin1Char(' '))
            ++end;
        const qsizetype length = std::max(end - at, kNarrowestGap);
        text.replace(at, end - at, QString(length, QChar(QChar::Nbsp)));
        at += length;
    }
}

} // namespace

QString shownText(const QString &text)
{
    QString shown = protectBreaks(text.normalized(QString::NormalizationForm_C));
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown[i] = isTorn(shown, i) ? kUnreadable : nearest(shown.at(i));
    shown.removeIf(isNowhere);
    widenGaps(shown);
    return shown;
}

} // namespace ansinh
