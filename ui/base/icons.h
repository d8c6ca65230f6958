// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ansinh {

/// In which colour of the theme an icon is drawn.
enum class Ink { Text, Muted, Accent, OnAccent, Bad };

/// One of our own icons (resources/icons/NAME.svg), sharp at every scale, in a colour of the theme that
/// is worn when it is painted. A name that does not exist paints nothing.
QIcon icon(const char *name, Ink ink = Ink::Text);

} // namespace ansinh
