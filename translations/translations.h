// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace ansinh {

/// Puts the words of a language ("vi" or "en") on the program; English is the source and adds its plurals.
/// Called again it changes the language. False: no such language.
bool installLanguage(QCoreApplication &application, const QString &language);

} // namespace ansinh
