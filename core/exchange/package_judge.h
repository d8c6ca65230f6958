// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"

#include <memory>

namespace ansinh {

/// Judges the targets of a period that the package tells of, in the plan's order, by what stands in it: the same as the
/// ward's own status.
std::vector<Assessment> judgedPackage(const PackageContents &contents, const Period &period);
/// The same with the plan of that year at hand (planInForce).
std::vector<Assessment> judgedPackage(const PackageContents &contents, const Plan &plan, const Period &period);

/// How the targets of one period stand, and by which plan.
struct JudgedPeriod
{
    Period period;
    std::shared_ptr<const Plan> plan; ///< in force in its year; never null
    std::vector<Assessment> assessments;
};

/// All of judgedPeriods(), judged at one go.
std::vector<JudgedPeriod> judgedThroughout(const PackageContents &contents);

/// The package's own period and every earlier one with a figure, the newest first.
std::vector<Period> judgedPeriods(const PackageContents &contents);

} // namespace ansinh
