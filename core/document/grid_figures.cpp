// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_figures.h"

namespace ansinh {

ChartFigures figuresOf(const ShadeChart &, ChartLanguage)
{
    return {};
}

ChartFigures figuresOf(const ReturnChart &, ChartLanguage)
{
    return {};
}

ChartFigures figuresOf(const CompareChart &, ChartLanguage)
{
    return {};
}

} // namespace ansinh
