// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ansinh {

/// A value of one year, with the words that stand beside its point.
struct TrendMark
{
    int year = 0;
    double value = 0;
    QString label; ///< "38,2%"
};

/// A target over the years: what was reached, where it should go, and where it is heading.
struct TrendSeries
{
    std::vector<TrendMark> points; ///< oldest first; empty: nothing to draw yet
    int dueYear = 0;
    std::optional<double> target; ///< absent: the target has no number
    QString targetLabel; ///< "≥ 45%"
    std::optional<double> projection; ///< in the due year; absent: none can be drawn
};

/// The same in words, for who cannot see the chart: "2024: 36,9%; 2025: 38,2%".
QString spoken(const TrendSeries &series);

/// From which year to which the chart reaches.
std::pair<int, int> yearsOf(const TrendSeries &series);
/// From which value to which, with room above and below; never empty.
std::pair<double, double> valuesOf(const TrendSeries &series);

} // namespace ansinh
