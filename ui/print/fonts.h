// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ansinh {

/// The one family that everything is printed in: "Times New Roman" (the decree's) where the system has it complete,
/// else Liberation Serif 2, which has the same widths. Loaded from its own files, because Debian also has a
/// version 1 under the same name that lacks most Vietnamese letters. Loads once.
/// Error NotFound names what to install. Needs a QGuiApplication.
Result<QString> printFamily();

/// The folders where Liberation Serif is looked for, the program's own "fonts" first.
QStringList printFontFolders();

/// Loads the four faces of Liberation Serif from the first folder that has them complete.
Result<QString> loadPrintFamily(const QStringList &folders);

/// What every face must have: the 134 letters with marks of Vietnamese, đ and Đ, figures and signs.
QString printLetters();

} // namespace ansinh
