// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/figure_index.h"
#include "core/assess/plausible.h"
#include "core/base/rational.h"

namespace ansinh {

/// So far from the earlier value that it is to be looked at: over 20 points of a ratio, more than the double or less
/// than the half of anything else. A yes/no never jumps.
bool isJump(TargetKind kind, const Rational &value, const Rational &earlier);

/// What is unusual about a figure beside the earlier ones of the same part: "falling_cumulative", "jump".
std::vector<Remark> earlierRemarks(const Figure &figure, const FigureIndex &index);

} // namespace ansinh
