// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ansinh {

/// The first face for the screen that has every Vietnamese letter, in that size (points).
QFont screenFont(double points);

/// Whether the face itself, without borrowing, has every Vietnamese letter.
bool isCompleteForVietnamese(const QFont &font);

} // namespace ansinh
