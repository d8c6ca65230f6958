// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

/// The figures of a chart as a table, for a form of the document that cannot draw it.
/// Numbers as Vietnamese eyes read them, at most two decimals.
Table tableOf(const Chart &chart);

} // namespace ansinh
