// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

namespace ansinh {

/// Draws charts on paper and into files as the screen draws them, in the colours of paper.
ChartPainter paperCharts();

} // namespace ansinh
