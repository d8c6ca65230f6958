// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_figures.h"

namespace ansinh {

namespace {

constexpr Phrase kYear{u"Năm", u"Year"};
constexpr Phrase kValue{u"Giá trị", u"Value"};
constexpr Phrase kTarget{u"Mục tiêu đến năm\u00A0%1", u"Target by %1"};

ChartCell numberCell(const ChartValue &value)
{
    return {value.label, value.value, 0, false, {}};
}

} // namespace

ChartFigures figuresOf(const TrendChart &chart, ChartLanguage language)
{
    ChartFigures figures;
    figures.columns = {{kYear.in(language), false}, {kValue.in(language), true}};
    for (const TrendPoint &point : chart.points)
        figures.lines.push_back({{{point.period}, numberCell(point.value)}, false});
    if (chart.target)
        figures.lines.push_back({{{kTarget.in(language).arg(chart.dueYear)}, numberCell(*chart.target)}, false});
    return figures;
}

ChartFigures figuresOf(const PartsChart &, ChartLanguage)
{
    return {};
}

} // namespace ansinh
