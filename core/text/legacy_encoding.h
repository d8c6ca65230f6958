// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// How Vietnamese was written before Unicode: letters of western Europe that a font of its own shows as
/// Vietnamese ones. Such a text arrives as "Tr¹m Y tÕ" (TCVN3) or "Traïm Y teá" (VNI).
enum class LegacyEncoding {
    None,
    Tcvn3, ///< "ABC", the fonts .VnTime, .VnArial …
    Vni ///< the fonts VNI-Times, VNI-Helve …
};

/// What a font says of its texts; None: nothing.
LegacyEncoding encodingOfFont(const QString &font);
/// Symbol, Wingdings, Webdings and their like: their letters are pictures, never to be converted.
bool isSymbolFont(const QString &font);

/// Letters that only Unicode has ("ạ", "ư", "đ"), composed or not: no older encoding can have written it.
bool isUnicodeVietnamese(const QString &text);

/// A text after its conversion.
struct LegacyReading
{
    QString text; ///< composed Unicode
    /// Something was lost before it came here and has been put back by what Vietnamese syllables allow (ư from
    /// a dash, or gone altogether), or a letter is in no table: worth a look.
    bool isGuessed = false;
};

/// Converts a text known to be in that encoding; legacy_finding.h tells which it is. To be called on the text
/// as it stands in the file: singleLine() takes the soft hyphen for nothing, and it is the ư of TCVN3. `font`
/// decides the capitals of TCVN3, which are the small letters of a font whose name ends in H; without it they
/// follow from the letters around. Texts in a symbol font or in proper Unicode come back as they are, and so
/// do symbols that stand alone (×, ®) and units (µg).
LegacyReading readLegacy(const QString &text, LegacyEncoding encoding, const QString &font = {});

/// The same without the doubt.
QString fromLegacy(const QString &text, LegacyEncoding encoding, const QString &font = {});

/// Puts ư and Ư back where a PDF file gave ƣ and Ƣ ("Phƣờng"), letters that Vietnamese does not have. For
/// texts in Unicode.
QString withoutPdfDamage(const QString &text);

} // namespace ansinh
