// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"
#include "core/assess/path.h"

namespace ansinh {

/// How one part of a target stands.
struct PartStanding
{
    Measured measured;
    std::optional<Verdict> verdict; ///< absent: the target, or the way to it, is a number of the whole only
    std::optional<Rational> distance; ///< to the target where it is missed, above 0; absent: attained, or no number
};

/// Holds the parts of a target against the same target, and the same way to it, as the whole: a part is on track where
/// the whole with that value would be. Points into the history and the assessment, which must outlive it.
class PartJudge
{
public:
    PartJudge(const TargetHistory &history, const Assessment &whole);

    PartStanding standing(const Part &part) const;
    /// Whether parts are held against the target: shares and averages are, and what shall be nought or yes
    /// everywhere; a number of households of the whole ward is not.
    bool isHeldAgainstTarget() const;

private:
    std::optional<Rational> lastEarlier(const Part &part) const;

    const Assessment &m_whole;
    FigureIndex m_index;
    Path m_path;
};

} // namespace ansinh
