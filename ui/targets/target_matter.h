// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"
#include "core/document/chart.h"

namespace ansinh {

class Desk;

/// Everything that is told of one target at the right of the table.
struct TargetMatter
{
    Plan plan;
    Assessment assessment;
    TargetHistory history;
    QDate today; ///< names are those of this day

    const Target &target() const { return history.target; }
};

/// Reads the history of one target. NotFound: the plan in force has no such target.
Result<TargetMatter> targetMatterOf(Desk &desk, const Code<Target> &code, const Period &period);

/// Its years as the panel shows them, in the language of the screen: the verdict stands there already.
Chart trendOf(const TargetMatter &matter);

} // namespace ansinh
