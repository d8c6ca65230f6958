// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace ansinh {

/// What one organisation has to report in a period, or what of it is still missing. Points into the plan.
struct OwedReport
{
    Code<Organisation> organisation;
    std::vector<const Target *> targets; ///< whose figures it owns; not those that no ward can compute
    std::vector<const Task *> led;
    std::vector<const Task *> coordinated;

    bool isEmpty() const { return targets.empty() && led.empty() && coordinated.empty(); }
};

/// What everybody owes on that day, each in the plan's order; who owes nothing is not in it. One walk
/// through the plan, which must outlive it.
QHash<Code<Organisation>, OwedReport> owedReports(const Plan &plan, const QDate &day);

} // namespace ansinh
