// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ansinh {

/// Words and numbers of a text in one line, parted by single spaces, without punctuation; letters and
/// digits are parted too: "42-NQ/TW, KP2" gives "42 NQ TW KP 2".
QString wordsAndNumbers(const QString &text);

/// The other way of saying everything in a text that can be said both ways: long forms of its
/// abbreviations, short forms of its phrases. Abbreviations of two letters count in capitals only,
/// since "te" and "ca" are also words.
QStringList otherSpellings(const QString &text);

} // namespace ansinh
