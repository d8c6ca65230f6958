// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// A value beside the one of the year before, or of its first half.
struct YearOnYear
{
    std::optional<Rational> previous; ///< absent: none, or disputed
    std::optional<Rational> change; ///< percentage points or units; absent across a break and for yes/no
    std::optional<Rational> relativeChange; ///< percent; only counts with a previous value above 0
};

YearOnYear yearOnYear(const FigureIndex &index, const Period &period, const Measured &measured);

} // namespace ansinh
