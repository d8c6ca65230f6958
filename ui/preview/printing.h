// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QPrinter;
class QWidget;

namespace ansinh {

struct LaidOut;

/// Asks for a printer and prints the same pages as on the screen. False: the officer thought better
/// of it.
Result<bool> printWithDialog(QWidget *parent, const LaidOut &laidOut);

/// Prints the pages that the printer was told (all, or a range); pages that lie are turned. Error Io.
Result<void> printPages(QPrinter &printer, const LaidOut &laidOut);

} // namespace ansinh
