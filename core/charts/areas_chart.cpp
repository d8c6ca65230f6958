// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"

namespace ansinh {

Chart areasChart(const ChartMatter &, ChartLanguage language)
{
    Chart chart;
    chart.title = titleOf(ChartKind::Areas, language);
    chart.shown = ShadeChart();
    return chart;
}

} // namespace ansinh
