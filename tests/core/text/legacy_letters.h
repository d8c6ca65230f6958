// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/legacy_encoding.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

namespace ansinh {

/// One letter in three encodings, as the table of facts has it (tests/data/text).
struct LegacyLetter
{
    QString letter;
    QString tcvn3; ///< as Latin-1 letters
    QString vni;

    const QString &in(LegacyEncoding encoding) const { return encoding == LegacyEncoding::Vni ? vni : tcvn3; }
};

/// Empty: the file could not be read.
inline std::vector<LegacyLetter> legacyLetters()
{
    QFile file(QStringLiteral(ANSINH_TEST_DATA "/text/legacy-encodings.tsv"));
    std::vector<LegacyLetter> letters;
    if (!file.open(QIODevice::ReadOnly))
        return letters;
    const auto bytes = [](const QString &hex) { return QString::fromLatin1(QByteArray::fromHex(hex.toLatin1())); };
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.value(0).size() == 1)
            letters.push_back({cells.at(0), bytes(cells.value(3)), bytes(cells.value(4))});
    }
    return letters;
}

/// What an old program would have written: the other way round, for tests only.
inline QString inLegacy(const QString &text, LegacyEncoding encoding)
{
    static const std::vector<LegacyLetter> letters = legacyLetters();
    QHash<QChar, QString> codes;
    for (const LegacyLetter &one : letters)
        codes.insert(one.letter.at(0), one.in(encoding));
    QString written;
    for (const QChar c : text)
        written += codes.value(c, QString(c));
    return written;
}

} // namespace ansinh
