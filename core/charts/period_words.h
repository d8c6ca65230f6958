// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/chart_words.h"

namespace ansinh {

/// "2026", "6T/2026": at an axis, over a column.
QString shortPeriod(const Period &period, ChartLanguage language);
/// "Năm 2026, tính đến ngày 02/11/2026": under a title. Without the day where the period was over on it.
QString periodLine(const Period &period, const QDate &today, ChartLanguage language);
/// Differences and yes/no values are written in Vietnamese by the rules of display: the same for an English chart.
QString inLanguage(const QString &displayed, ChartLanguage language);

} // namespace ansinh
