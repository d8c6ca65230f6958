// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/target_history.h"
#include "core/document/chart.h"
#include "core/plan/plan.h"

namespace ansinh {

/// One target over its years, of what was judged for a period and what it was judged from. Years after the period
/// do not count, as in the verdict.
Chart trendChartOf(const Plan &plan, const Assessment &assessment, const TargetHistory &history,
                   ChartLanguage language);

} // namespace ansinh
