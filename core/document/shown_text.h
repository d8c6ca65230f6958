// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// A text as every form of the document shows it: NFC, breaks protected, signs that Times New Roman lacks
/// replaced by the nearest it has, gaps for handwriting wide enough, no character that is invisible or has no place in
/// a file of text. Line feeds stay, tabs become spaces.
QString shownText(const QString &text);

} // namespace ansinh
