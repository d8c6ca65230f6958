// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// What a target amounts to in the whole ward, with everything that stands in the way.
struct WholeMeasure
{
    Measured whole;
    std::vector<Part> partsMissing; ///< of the division that was added up
    std::vector<Dispute> disputes; ///< open and settled: of the whole, its parts, and between them
};

/// Puts the stated whole and its two divisions together. A stated whole wins over its parts; where
/// areas and members give different totals and nothing was stated, nobody but the officer can say
/// which holds, so the whole is disputed. Parts that are still missing are no contradiction as long as
/// what is there fits into the whole.
WholeMeasure wholeMeasure(const FigureIndex &index, const Period &period);

/// What the whole or one of its parts amounts to, whichever it is.
Measured measureOf(const FigureIndex &index, const Period &period, const Part &part);

} // namespace ansinh
