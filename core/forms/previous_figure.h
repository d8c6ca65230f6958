// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/target_history.h"

namespace ansinh {

/// Who is asked for which part of a target.
struct AskedPart
{
    Code<Organisation> by;
    Part part;
    bool isAlone = false; ///< nobody else answers for it
};

/// What was reported for the period before, as people read it: "95,1% (1.390/1.461)", "12 hộ", "Không phát sinh".
/// Its own figure; where it answers alone and gave none, what the others said. Empty: nothing is known.
QString previousFigureText(const TargetHistory &history, const Period &period, const AskedPart &asked);

} // namespace ansinh
