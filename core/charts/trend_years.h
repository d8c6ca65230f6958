// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/figure_index.h"
#include "core/document/trend_chart.h"

namespace ansinh {

// What the years of a target, or of one of its parts, look like in a chart.

/// Where a period stands on the axis of years.
double placeOf(const Period &period);
/// Why there is no value: "chưa có số liệu".
QString reasonOf(const Measured &measured, ChartLanguage language);
ChartTone toneOf(const Measured &measured);
/// Where the figures of the target are dealt with.
Destination linkOf(const Target &target, const Period &period);

/// The whole years up to the period, and the period itself where it is a first half; oldest first. Without a gap from
/// the first one with a figure on.
std::vector<Period> periodsUpTo(const FigureIndex &index, const Period &period);

/// What the whole or a part was in each of these periods: points, and gaps for those without a value.
struct TrendYears
{
    std::vector<TrendPoint> points;
    std::vector<TrendGap> gaps;
    std::optional<Measured> last; ///< of the last period
};
TrendYears yearsOf(const FigureIndex &index, const std::vector<Period> &periods, const Part &part,
                   ChartLanguage language);

/// The breaks between these periods.
std::vector<TrendBreak> breaksAmong(const TargetHistory &history, const std::vector<Period> &periods);

} // namespace ansinh
