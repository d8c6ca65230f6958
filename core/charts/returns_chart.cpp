// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"

namespace ansinh {

Chart returnsChart(const ChartMatter &, ChartLanguage language)
{
    Chart chart;
    chart.title = titleOf(ChartKind::Returns, language);
    chart.shown = ReturnChart();
    return chart;
}

} // namespace ansinh
