// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ansinh {

/// "a, b và c"; one word is itself, none is empty.
QString joinWords(const QStringList &words);

/// The first letter made large or small, for a phrase that moves to the beginning or the middle of a
/// sentence. Abbreviations keep their capitals: "BHXH" stays. Names are for the caller to spare.
QString withUpperFirst(const QString &text);
QString withLowerFirst(const QString &text);

/// The letter of a point (điểm), counted from 0: a b c d đ e g h i k … y as in Nghị định 30/2020;
/// after y they double: aa, bb. Below 0: empty.
QString listLetter(int index);

/// I, II, III, IV …, from 1 to 3999; other numbers in digits.
QString romanNumeral(int number);

} // namespace ansinh
