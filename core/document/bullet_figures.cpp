// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/chart_figures.h"

namespace ansinh {

ChartFigures figuresOf(const BulletChart &, ChartLanguage)
{
    return {};
}

ChartFigures figuresOf(const ProgressChart &, ChartLanguage)
{
    return {};
}

} // namespace ansinh
