// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"
#include "core/charts/chart_matter.h"

namespace ansinh {

/// What the charts of a period are drawn from: what the status of the period judged, and the years before.
Result<ChartMatter> chartMatterOf(StatusKeeper &keeper, const Period &period, const QDate &today);

} // namespace ansinh
