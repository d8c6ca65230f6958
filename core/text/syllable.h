// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// Whether a word is built as a Vietnamese syllable is: a known beginning and rime, at most one tone, only sắc
/// or nặng before c, ch, p and t. The word is composed (NFC); large and small letters are not told apart.
bool isSyllable(const QString &word);

/// Whether a Vietnamese syllable can begin so: "ngh", "đ"; nothing at all cannot.
bool isOnset(const QString &letters);

/// Whether that is a rime: "ước", "a".
bool isRime(const QString &letters);

} // namespace ansinh
