// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"

namespace ansinh {

Chart yearsChart(const ChartMatter &, ChartLanguage language)
{
    Chart chart;
    chart.title = titleOf(ChartKind::Years, language);
    chart.shown = CompareChart();
    return chart;
}

} // namespace ansinh
