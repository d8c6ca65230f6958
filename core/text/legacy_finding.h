// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/legacy_encoding.h"

#include <vector>

namespace ansinh {

struct LegacyText
{
    QString text; ///< as it stands in the file, before any cleaning
    QString font; ///< of the cell: ".VnTime", "VNI-Times"; empty: not known
};

/// A text before and after, for a person who has to agree to the conversion.
struct LegacyExample
{
    QString before;
    QString after;
    QString font;
};

/// What the texts of one file are written in. Judged over all of them together: a word alone proves nothing,
/// for "hé" can be "hé" as well as "hộ".
struct LegacyFinding
{
    LegacyEncoding encoding = LegacyEncoding::None;
    bool isSure = false; ///< several words speak for it and hardly one against; else the officer should look twice
    bool isMixed = false; ///< texts in proper Unicode stand beside: those that prove nothing themselves stay
    int converted = 0; ///< how many of the texts will be
    std::vector<LegacyExample> examples; ///< at most kLegacyExamples, the most telling first
};

constexpr int kLegacyExamples = 5;

/// Reads what people wrote into a file; the labels that the form itself bears are better left out, for they
/// are in Unicode and make every file a mixed one. None where in doubt: nothing is converted that could be
/// French, a unit, a table of symbols or Vietnamese in Unicode.
LegacyFinding findLegacy(const std::vector<LegacyText> &texts);

LegacyEncoding legacyEncodingOf(const std::vector<LegacyText> &texts);

/// In what that text of the file is written: its font may say otherwise than the rest. None: it stays as it is.
LegacyEncoding encodingIn(const LegacyFinding &finding, const LegacyText &text);

/// The text of the file, converted where it has to be.
LegacyReading readLegacy(const LegacyFinding &finding, const LegacyText &text);

} // namespace ansinh
