// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/legacy_encoding.h"

namespace ansinh {

/// A text in TCVN3, word by word. Puts back what is often lost of it: ư (0xAD, the soft hyphen, which programs
/// take out or turn into a dash) and the capitals, which are the small letters of another font.
LegacyReading readTcvn3(const QString &text, const QString &font);

} // namespace ansinh
