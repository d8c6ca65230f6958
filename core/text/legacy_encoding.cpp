// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy_encoding.h"

#include "core/text/legacy_table.h"
#include "core/text/tcvn3_reading.h"

#include <QStringList>

#include <algorithm>

namespace ansinh {

namespace {

bool startsWith(const QString &font, const char *name)
{
    return font.startsWith(QLatin1String(name), Qt::CaseInsensitive);
}

/// Beyond what a byte of western Europe can be.
bool isOnlyUnicode(QChar c)
{
    static const QString letters = QStringLiteral("ĂăĐđĨĩŨũƠơƯưƢƣ\u0300\u0301\u0303\u0309\u0323");
    return (c.unicode() >= 0x1EA0 && c.unicode() <= 0x1EF9) || letters.contains(c);
}

/// A mark without its vowel, or a letter that Vietnamese does not have.
bool isStrayLetter(QChar c)
{
    return c.unicode() >= 0xC0 && c.isLetter();
}

LegacyReading readVni(const QString &text)
{
    LegacyReading reading;
    for (qsizetype i = 0; i < text.size();) {
        const VniLetter found = vniLetterAt(text, i);
        const QChar c = text.at(i);
        reading.text += found.length == 0 ? c : found.letter;
        reading.isGuessed = reading.isGuessed || (found.length == 0 && isStrayLetter(c));
        i += qMax<qsizetype>(found.length, 1);
    }
    return reading;
}

} // namespace

LegacyEncoding encodingOfFont(const QString &font)
{
    if (startsWith(font, ".vn"))
        return LegacyEncoding::Tcvn3;
    return startsWith(font, "vni-") ? LegacyEncoding::Vni : LegacyEncoding::None;
}

bool isSymbolFont(const QString &font)
{
    static const char *const names[] = {"symbol", "wingdings", "webdings", "marlett", "mt extra", "zapf"};
    return std::any_of(std::begin(names), std::end(names), [&](const char *name) { return startsWith(font, name); });
}

bool isUnicodeVietnamese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isOnlyUnicode);
}

LegacyReading readLegacy(const QString &text, LegacyEncoding encoding, const QString &font)
{
    if (encoding == LegacyEncoding::None || isSymbolFont(font) || isUnicodeVietnamese(text))
        return {text, false};
    return encoding == LegacyEncoding::Vni ? readVni(text) : readTcvn3(text, font);
}

QString fromLegacy(const QString &text, LegacyEncoding encoding, const QString &font)
{
    return readLegacy(text, encoding, font).text;
}

QString withoutPdfDamage(const QString &text)
{
    QString repaired = text;
    return repaired.replace(u'ƣ', u'ư').replace(u'Ƣ', u'Ư');
}

} // namespace ansinh
