// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/chart.h"

namespace ansinh {

// One composer for each kind of chart (catalogue.h chooses). `target` is a place in the plan's targets.

Chart trendChart(const ChartMatter &matter, size_t target, ChartLanguage language);
Chart partsChart(const ChartMatter &matter, size_t target, ChartLanguage language);
Chart overviewChart(const ChartMatter &matter, bool isByVerdict, ChartLanguage language);
Chart groupsChart(const ChartMatter &matter, ChartLanguage language);
/// Rows by name; with a target by what they need to attain it, those furthest from it first.
Chart areasChart(const ChartMatter &matter, ChartLanguage language, const Code<Target> &neediestOf = {});
Chart returnsChart(const ChartMatter &matter, ChartLanguage language);
Chart yearsChart(const ChartMatter &matter, ChartLanguage language);

/// Whether any part of the target has a figure in the period.
bool hasParts(const ChartMatter &matter, size_t target);

} // namespace ansinh
