// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ansinh {

/// Asks before a contact is erased, which undo does not bring back.
bool isSureToErase(QWidget *parent, const QString &who);

} // namespace ansinh
