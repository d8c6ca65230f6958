// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/charts/chart_composers.h"

namespace ansinh {

Chart overviewChart(const ChartMatter &, bool isByVerdict, ChartLanguage language)
{
    Chart chart;
    chart.title = titleOf(isByVerdict ? ChartKind::OverviewByVerdict : ChartKind::Overview, language);
    chart.shown = BulletChart();
    return chart;
}

} // namespace ansinh
