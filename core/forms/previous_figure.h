// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"

namespace ansinh {

/// What was reported of a target for the period before, as people read it. Made once for an organisation, asked for
/// each part. The history must outlive it.
class PreviousFigures
{
public:
    PreviousFigures(const TargetHistory &history, const Period &period, const Code<Organisation> &by);
    PreviousFigures(const PreviousFigures &) = delete;
    PreviousFigures &operator=(const PreviousFigures &) = delete;

    /// "95,1% (1.390/1.461)", "12 hộ", "Không phát sinh": its own figure; where it answers alone (`isAlone`) and gave
    /// none, what the others said. Empty: nothing is known.
    QString text(const Part &part, bool isAlone) const;

private:
    Period m_before;
    Code<Organisation> m_by;
    FigureIndex m_index; ///< of everybody's
    std::optional<TargetHistory> m_own; ///< absent: nobody else has reported
    std::optional<FigureIndex> m_ownIndex;
};

} // namespace ansinh
