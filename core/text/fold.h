// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

// Keys are for comparing and finding, never for showing: what was typed is printed as typed.

/// Equal for texts that a reader takes for the same: composed or not, "hoà" or "hòa", Đ (U+0110) or
/// its doubles, format characters, kinds of spaces, dashes and quotes, letters large or small.
/// Accents count: "bao" and "bảo" differ.
QString matchKey(const QString &text);

/// matchKey letter for letter, for a composed text: a place in one is the place in the other.
QString letterKey(const QString &text);

/// matchKey without the tones (first layer): "ế" as "ê", "đ" stays.
QString tonelessKey(const QString &text);

/// matchKey without any accents (second layer), what people type in a hurry: "ế" as "e", "đ" as "d".
QString searchKey(const QString &text);

/// The text without accents and lookalikes, capitals and spaces as they are: "Đường Trần Hưng Đạo" → "Duong Tran Hung
/// Dao".
QString withoutAccents(const QString &text);

/// Characters that look like another to a Vietnamese reader become that one: Ð and Ɖ (Đ), ƣ (ư, a
/// frequent damage of PDF files), dashes and minus, curly quotes, full-width forms.
QString withoutLookalikes(const QString &text);

} // namespace ansinh
