// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/document/chart_values.h"

#include <QStringList>

namespace ansinh {

/// The value of one year (or of its first half, at year − ½).
struct TrendPoint
{
    double at = 0; ///< 2026; 2025.5 for the first half of 2026
    QString period; ///< "2026", "6T/2026"
    ChartValue value;
    ChartCertainty certainty = ChartCertainty::Official;
    bool beginsSeries = false; ///< a break lies before it (merger, new definition): no line leads to it
    Destination link;
    ChartTone tone = ChartTone::None; ///< of a yes or no, which has no place on an axis
};

/// A year without a point, and why: "chưa có số liệu", "các nguồn chưa thống nhất".
struct TrendGap
{
    double at = 0;
    QString period;
    QString reason;
    ChartTone tone = ChartTone::Missing;
    Destination link;
};

/// From that year on values are not compared with those before.
struct TrendBreak
{
    double at = 0; ///< between the last value before and the first one after
    int year = 0;
    QString reason; ///< "sáp nhập phường"; may be empty
};

/// A target over its years: what was reached, where it shall go, where it is heading.
struct TrendChart
{
    ChartScale scale;
    ChartScale zoomed; ///< the same cut off below the least value; `scale` itself where nothing is gained
    bool isYesNo = false; ///< values are 1 and 0, in the words of their labels; there is no axis of values
    int firstYear = 0; ///< of the axis
    int lastYear = 0;
    double lookedAt = 0; ///< the period looked at, as TrendPoint::at
    std::vector<TrendPoint> points; ///< oldest first
    std::vector<TrendGap> gaps; ///< oldest first
    std::vector<TrendBreak> breaks; ///< oldest first
    std::optional<ChartValue> target; ///< absent: it has no number
    QString targetWord; ///< "≥ 45%", "tăng", "duy trì"
    int dueYear = 0;
    std::vector<TrendPoint> assigned; ///< values assigned for single years, oldest first
    std::vector<TrendPoint> expected; ///< the straight way from baseline to due year; empty: there is none
    std::optional<ChartValue> projection; ///< in the due year, from the last point
    QString projectionRefused; ///< why there is none, a sentence; empty: there is one, or none is meant
    ChartVerdict verdict;
    QStringList sentences; ///< value, change, gap, pace needed against pace so far
};

/// One part of a target beside others.
struct TrendPart
{
    QString name; ///< "Khu phố 2"
    std::vector<TrendPoint> points;
    std::optional<ChartValue> value; ///< of the period looked at; absent: `reason` says why
    ChartCertainty certainty = ChartCertainty::Official; ///< of the value
    QString reason;
    ChartVerdict verdict; ///< as of the whole, were that its value; none: parts are not held against the target
    bool isSmall = false; ///< so few units that one more changes much: marked
    Destination link;
};

/// The parts of one target side by side with the same axes, who needs most first.
struct PartsChart
{
    ChartScale scale;
    bool isYesNo = false; ///< values are 1 and 0, in the words of their labels
    int firstYear = 0;
    int lastYear = 0;
    std::optional<ChartValue> target; ///< absent: a part is not held against it
    std::optional<ChartValue> expected; ///< of the whole by now; absent: none, or the target itself
    std::vector<TrendPart> parts;
    QString smallNote; ///< what the mark of small ones means; empty: none is small
};

} // namespace ansinh
