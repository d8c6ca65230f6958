// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QWidget;

namespace ansinh {

/// Says why something was refused, in the sentence of the error; its detail can be unfolded.
void showError(QWidget *parent, const Error &error);

} // namespace ansinh
