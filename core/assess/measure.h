// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/target_history.h"

namespace ansinh {

/// The target's value in the whole ward, after parts were put together and decisions heard.
Measured measure(const TargetHistory &history, const Period &period);
/// The same of one part: an area or a member; the whole part is measure().
Measured measurePart(const TargetHistory &history, const Period &period, const Part &part);

} // namespace ansinh
