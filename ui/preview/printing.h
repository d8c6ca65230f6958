// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QWidget;

namespace ansinh {

struct LaidOut;

/// Asks for a printer and prints the same pages as on the screen. False: the officer thought better
/// of it.
Result<bool> printWithDialog(QWidget *parent, const LaidOut &laidOut);

} // namespace ansinh
