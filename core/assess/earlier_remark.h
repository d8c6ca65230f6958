// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/figure_index.h"
#include "core/assess/plausible.h"

namespace ansinh {

/// What is unusual about a figure beside the earlier ones of the same part: "falling_cumulative", "jump".
std::vector<Remark> earlierRemarks(const Figure &figure, const FigureIndex &index);

} // namespace ansinh
