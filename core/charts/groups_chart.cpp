// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"

namespace ansinh {

Chart groupsChart(const ChartMatter &, ChartLanguage language)
{
    Chart chart;
    chart.title = titleOf(ChartKind::Groups, language);
    chart.shown = ProgressChart();
    return chart;
}

} // namespace ansinh
