// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/summary.h"
#include "core/document/bullet_chart.h"
#include "core/plan/plan.h"

namespace ansinh {

ChartTone toneOf(Verdict verdict);
ChartCertainty chartCertainty(const Measured &measured);

/// The verdict as a chart shows it, in the words of the report. The ward's kind ("phường") is that of the day; an
/// invalid day: that of the plan.
ChartVerdict markOf(Verdict verdict, const Plan &plan, ChartLanguage language, const QDate &day = {});

/// What asks for most comes first: behind, disputed, on track, attained, and then what has no verdict.
const std::vector<Verdict> &verdictsByUrgency();

/// How many have which verdict, best first; only those that occur.
std::vector<ProgressPart> partsByVerdict(const Summary &summary, const Plan &plan, ChartLanguage language,
                                         const QDate &day);

} // namespace ansinh
