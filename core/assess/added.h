// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/target.h"

namespace ansinh {

/// What several wards come to in one period, added up by the rule of the target.
struct AddedMeasure
{
    Period period{Year::of({})};
    Measured measured;
    bool isBreak = false; ///< what was before it is of another kind in some of the wards
};

/// Whether amounts of that kind add over wards at all: averages and yes/no do not.
bool addsOverWards(TargetKind kind);
/// Whether the sum over wards is judged by the target: a share is. Counts are stated for one ward; of them it is only
/// counted how many wards attain them.
bool isJudgedOverWards(TargetKind kind);

/// Judges a sum over wards as a ward's own figures are judged. `added`: each period once, the oldest first, none later
/// than `period`. Of a kind that is not judged only the measure and the change from the year before are given; its
/// verdict means nothing.
Assessment assessAdded(const Target &target, const std::vector<AddedMeasure> &added, const Period &period);

} // namespace ansinh
