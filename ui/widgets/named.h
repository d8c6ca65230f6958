// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// A new one with that object name, by which the style sheet and tests know it.
template <class Widget> Widget *named(const char *name)
{
    auto *made = new Widget;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace ansinh
