// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/trend_chart.h"

namespace ansinh {

// The words of a trend and of its parts beside what the values bring with them: notes, keys and what is spoken.

/// "36,9%", "1.257 hộ": a value as it is spoken.
QString withUnit(const ChartValue &value, const ChartScale &scale);
/// "sơ bộ"; empty: official.
QString certaintyWord(ChartCertainty certainty, ChartLanguage language);

/// "Năm 2025: 36,9%, số liệu sơ bộ."
QString spoken(const TrendPoint &point, const ChartScale &scale, ChartLanguage language);
QString spoken(const TrendGap &gap, ChartLanguage language);
QString spokenAssigned(const TrendPoint &assigned, ChartLanguage language);
QString spokenTarget(const TrendChart &chart, ChartLanguage language);
QString spokenProjection(const TrendChart &chart, ChartLanguage language);
/// "Khu phố 2: năm 2025: 36,9%; năm 2026: 38,2%. Chưa đạt mục tiêu."
QString spoken(const TrendPart &part, const ChartScale &scale, ChartLanguage language);

/// A line under the axis, with the sign that it explains.
struct TrendNote
{
    std::optional<ChartTone> tone; ///< absent: no sign
    QString text;
};
/// Years without a value by their reasons, breaks, what the axis leaves out, why nothing is projected.
std::vector<TrendNote> notesOf(const TrendChart &chart, ChartLanguage language);

} // namespace ansinh
