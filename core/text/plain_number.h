// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/number.h"

namespace ansinh {

/// Reads one number of digits, separators and a minus sign in front, with nothing around it; any
/// separator is , or . or a space. Used by parseNumber for what is left without unit and percent sign.
ParsedNumber readPlainNumber(const QString &text, NumberColumn column);

} // namespace ansinh
