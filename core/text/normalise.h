// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

// Everything that comes from outside (keyboard, clipboard, file) passes one of these two before it
// is kept. Both give precomposed letters (NFC) without byte order marks, zero-width and other format
// characters, control characters, half surrogates and the code points that XML forbids.

/// For a field of one line: line breaks, tabs and every kind of space become one ordinary space; none
/// at the ends.
QString singleLine(const QString &text);

/// For prose: line breaks of any system become "\n" and stay, spaces collapse inside a line, empty
/// lines go at the beginning and the end. A single no-break space stays: somebody meant it.
QString multiLine(const QString &text);

/// Whether there are control characters other than tab and line breaks: such a text was damaged
/// on its way, and an import may refuse it instead of cleaning it.
bool hasControlCharacters(const QString &text);

} // namespace ansinh
