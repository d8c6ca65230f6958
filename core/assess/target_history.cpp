// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/target_history.h"

namespace ansinh {

std::optional<Decimal> assignedIn(const TargetHistory &history, const Period &period)
{
    std::optional<Decimal> assigned;
    for (const AssignedValue &each : history.assigned) {
        if (!period.half && each.target == history.target.code && each.year == period.year)
            assigned = each.value;
    }
    return assigned;
}

} // namespace ansinh
