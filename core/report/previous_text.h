// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"

namespace ansinh {

/// What that organisation reported on the target for the period before: "95,1% (1.390/1.461)". Where it
/// owns the figure alone, the ward's value if it reported none itself. Empty: unknown.
QString previousText(const PaperReading &reading, const Target &target, const Code<Organisation> &by);

/// The ward's value of the period before; empty: unknown, or not to be compared.
QString previousText(const PaperReading &reading, const Target &target);

/// What was last reported on that part for the period before; empty: nothing.
QString previousText(const PaperReading &reading, const Target &target, const Part &part);

} // namespace ansinh
