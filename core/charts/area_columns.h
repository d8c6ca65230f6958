// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/grid_chart.h"

namespace ansinh {

/// Whether any area has a figure of the target in the period.
bool hasAreas(const ChartMatter &matter, size_t target);

/// One target over the areas: its head, and one cell for each of these areas.
struct AreaColumn
{
    ShadeColumn head;
    std::vector<ShadeCell> cells;
};

AreaColumn areaColumn(const ChartMatter &matter, size_t target, const std::vector<const Area *> &areas,
                      ChartLanguage language);

} // namespace ansinh
