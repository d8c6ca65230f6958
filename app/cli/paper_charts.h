// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

namespace ansinh {

/// How charts are painted on the pages that the command line writes.
ChartPainter paperCharts();

} // namespace ansinh
