// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

namespace ansinh {

/// Makes a code of a plan known to the book; what the book knows of it already stays.
void registerOrganisation(Rows &rows, const QString &code);

} // namespace ansinh
