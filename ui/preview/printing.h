// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QPrinter;
class QWidget;

namespace ansinh {

struct LaidOut;

/// Asks for a printer and prints the same pages as on the screen; warns before the printer would cut something off.
/// `current`: the page in sight, counted from 0; -1: none. False: the officer thought better of it.
Result<bool> printWithDialog(QWidget *parent, const LaidOut &laidOut, int current = -1);

/// Prints the pages that the printer was told (all, ranges or the current one, in its order); pages that lie are
/// turned. Error Io.
Result<void> printPages(QPrinter &printer, const LaidOut &laidOut, int current = -1);

} // namespace ansinh
