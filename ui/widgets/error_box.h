// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QWidget;

namespace ansinh {

/// Puts the message, its detail and the program's version on the clipboard, for whoever helps.
void copyDetails(const Error &error);

/// Says why something was refused, in the sentence of the error; "Copy details" takes it along.
void showError(QWidget *parent, const Error &error);

} // namespace ansinh
