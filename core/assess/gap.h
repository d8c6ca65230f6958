// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/target.h"

namespace ansinh {

/// How many units of the numerator more (direction up) or fewer (down) attain the target at today's
/// denominator; always above 0. Where new units enter the denominator too (`adds_to_denominator`), the
/// least number that attains it so. Absent: attained, an average or yes/no, a bare percentage, no
/// value, or no number of units can attain it.
std::optional<qint64> gapOf(const Target &target, const Measured &measured);

} // namespace ansinh
