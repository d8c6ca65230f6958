// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// The areas, or the members, added up.
struct Division
{
    Measured total;
    std::vector<Part> missing; ///< parts that the total lacks
    bool isUsed = false; ///< at least one part was answered
    bool isComplete = true; ///< every part that is expected is in the total

    /// A total that holds: no open dispute inside.
    bool hasTotal() const { return total.hasValue(); }
};

/// Adds the parts of one kind by the rule of the target; disputes of parts are appended.
Division divisionOf(const FigureIndex &index, const Period &period, Part::Kind kind, std::vector<Dispute> &disputes);

/// Whether two measures of the same thing differ; for ratios in numerator or denominator.
bool differs(const Measured &a, const Measured &b);
/// Whether a total cannot belong to that whole: it differs though complete, or exceeds it.
bool contradicts(const Division &division, const Measured &whole);
/// Whether the totals of areas and members cannot both hold.
bool contradicts(const Division &a, const Division &b);

} // namespace ansinh
