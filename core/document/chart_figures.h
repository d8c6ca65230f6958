// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_table.h"

namespace ansinh {

// The figures of each kind of chart (figuresOf in chart_table.h chooses).

ChartFigures figuresOf(const TrendChart &chart, ChartLanguage language);
ChartFigures figuresOf(const PartsChart &chart, ChartLanguage language);
ChartFigures figuresOf(const BulletChart &chart, ChartLanguage language);
ChartFigures figuresOf(const ProgressChart &chart, ChartLanguage language);
ChartFigures figuresOf(const ShadeChart &chart, ChartLanguage language);
ChartFigures figuresOf(const ReturnChart &chart, ChartLanguage language);
ChartFigures figuresOf(const CompareChart &chart, ChartLanguage language);

} // namespace ansinh
