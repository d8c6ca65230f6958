// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ansinh {

// The order of the Vietnamese dictionary, the same on every system: syllable by syllable; in a syllable
// first the letters a ă â b c d đ e ê … y, then the tones không, huyền, hỏi, ngã, sắc, nặng; small letters
// before capitals where all else is equal. Numbers stand before letters and follow their value, so
// "Khu phố 2" comes before "Khu phố 10". Punctuation only parts.

/// Bytes that stand in the order of the texts; different texts never share a key. Made once a row.
QByteArray sortKey(const QString &text);

/// The same for persons: by given name (tên), then middle names (chữ lót), then family name (họ).
QByteArray personSortKey(const QString &name);

/// Below 0, 0 or above 0 as a stands before b, is b, or stands after b.
int compareVietnamese(const QString &a, const QString &b);
int comparePersons(const QString &a, const QString &b);

} // namespace ansinh
