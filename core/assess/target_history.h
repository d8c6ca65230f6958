// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/target.h"
#include "core/year/figure.h"
#include "core/year/task_result.h"

namespace ansinh {

/// Everything that the book knows of one target; figures of all periods, any order. Where many targets
/// are judged, one history can be kept and its target, figures, assigned values and breaks replaced.
struct TargetHistory
{
    Target target; ///< as in force in the year judged (targetInForce)
    std::vector<Figure> figures; ///< latest figure of each organisation for each period and part
    std::vector<SharedDenominator> denominators; ///< all of the book
    std::vector<AssignedValue> assigned; ///< of this target
    std::vector<SeriesBreak> breaks; ///< of this target or of all targets
    std::vector<Decision> decisions; ///< all of the book (latest per item wins)
    std::vector<Area> areas; ///< the ward's areas, in order
    std::vector<Code<Organisation>> members; ///< members of the groups that own the target
};

/// The value assigned to the target for the period: the last one entered for its year; a first half has none.
std::optional<Decimal> assignedIn(const TargetHistory &history, const Period &period);

} // namespace ansinh
