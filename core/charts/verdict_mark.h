// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/document/chart_values.h"
#include "core/plan/plan.h"

namespace ansinh {

/// The verdict as a chart shows it, in the words of the report.
ChartVerdict markOf(Verdict verdict, const Plan &plan, ChartLanguage language);

} // namespace ansinh
