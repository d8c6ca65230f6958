// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_series.h"

#include <QStringList>

#include <algorithm>

namespace ansinh {

QString spoken(const TrendSeries &series)
{
    QStringList words;
    for (const TrendMark &point : series.points)
        words += QStringLiteral("%1: %2").arg(point.year).arg(point.label);
    if (series.target)
        words += QStringLiteral("%1: %2").arg(series.dueYear).arg(series.targetLabel);
    return words.join(QStringLiteral("; "));
}

std::pair<int, int> yearsOf(const TrendSeries &series)
{
    if (series.points.empty())
        return {series.dueYear - 1, series.dueYear};
    const int first = series.points.front().year;
    return {first, std::max({first + 1, series.points.back().year, series.dueYear})};
}

std::pair<double, double> valuesOf(const TrendSeries &series)
{
    std::vector<double> values;
    for (const TrendMark &point : series.points)
        values.push_back(point.value);
    for (const std::optional<double> &value : {series.target, series.projection}) {
        if (value)
            values.push_back(*value);
    }
    if (values.empty())
        return {0, 1};
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double room = std::max((*most - *least) * 0.22, std::max(std::abs(*most) * 0.02, 0.5));
    const double bottom = *least >= 0 ? std::max(0.0, *least - room) : *least - room;
    return {bottom, *most + room};
}

} // namespace ansinh
