// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/display.h"
#include "core/assess/series.h"
#include "core/charts/chart_composers.h"
#include "core/charts/scale.h"
#include "core/charts/verdict_mark.h"

namespace ansinh {

Chart trendChart(const ChartMatter &matter, size_t target, ChartLanguage language)
{
    const Target &of = matter.plan.targets[target];
    const Assessment &assessment = matter.assessments[target];
    TrendChart trend;
    trend.verdict = markOf(assessment.verdict, matter.plan, language);
    trend.dueYear = of.dueYear();
    std::vector<double> values;
    for (const YearValue &value : seriesUpTo(matter.histories[target], matter.period).values) {
        trend.points.push_back({double(value.year),
                                QString::number(value.year),
                                {value.value, displayed(value.value, of)},
                                ChartCertainty::Official,
                                false,
                                {}});
        values.push_back(value.value.toDouble());
    }
    if (assessment.targetValue) {
        trend.target = ChartValue{*assessment.targetValue, displayedTarget(of)};
        values.push_back(assessment.targetValue->toDouble());
    }
    trend.scale = scaleFor(values, of.kind == TargetKind::Ratio, of.unit);
    trend.firstYear = trend.points.empty() ? trend.dueYear - 1 : static_cast<int>(trend.points.front().at);
    trend.lastYear = std::max(trend.firstYear + 1, trend.dueYear);
    Chart chart;
    chart.title = QStringLiteral("%1. %2").arg(of.code.text, of.name);
    chart.shown = std::move(trend);
    return chart;
}

} // namespace ansinh
