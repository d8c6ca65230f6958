// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

// The letters of the two encodings as they arrive: each byte as the character of Windows-1252 that it is there.

/// The letter of TCVN3 (VN3 of TCVN 5712:1993); null: no letter of it. Small, but for Ă Â Ê Ô Ơ Ư Đ, which have
/// bytes of their own: all other capitals are a matter of the font.
QChar tcvn3Letter(QChar c);

/// The toned capital that VN1 and VN2 of the same standard have at 0x80 to 0x9F, where Windows-1252 has signs
/// ("ƒ" is "Á"); null: none, and for the signs that a word processor itself puts into a text (dashes, quotes,
/// dots).
QChar tcvnCapital(QChar c);

struct VniLetter
{
    QChar letter;
    qsizetype length = 0; ///< how many characters make it; 0: none does there
};

/// The letter of VNI that begins at that place, its mark with it. Large as its base letter is.
VniLetter vniLetterAt(QStringView text, qsizetype place);

} // namespace ansinh
