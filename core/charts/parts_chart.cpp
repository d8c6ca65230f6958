// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_composers.h"

#include <algorithm>

namespace ansinh {

bool hasParts(const ChartMatter &matter, size_t target)
{
    const std::vector<Figure> &figures = matter.histories[target].figures;
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
        return figure.period == matter.period && figure.part.kind != Part::Kind::Whole;
    });
}

Chart partsChart(const ChartMatter &matter, size_t target, ChartLanguage)
{
    const Target &of = matter.plan.targets[target];
    Chart chart;
    chart.title = QStringLiteral("%1. %2").arg(of.code.text, of.name);
    chart.shown = PartsChart();
    return chart;
}

} // namespace ansinh
