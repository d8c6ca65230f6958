// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// What one part, or the whole as it was stated, amounts to.
struct PartMeasure
{
    Measured measured;
    std::optional<Dispute> dispute; ///< open or settled; absent: the sources agree
    bool isAnswered = false;
    bool addsUp = false; ///< has what a sum needs; for a ratio numerator and denominator
};

/// What one figure says by itself: none arisen and shared denominators are resolved.
Measured measuredOf(const FigureIndex &index, const Figure &figure);

/// Puts together what the organisations reported of one part. A value outranks a state; different
/// values are disputed until the officer decides.
PartMeasure partMeasure(const FigureIndex &index, const Period &period, const Part &part);

} // namespace ansinh
