// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"

namespace ansinh {

/// What the annual report of the period speaks of, with the charts that its outline names, in Vietnamese, to the
/// same day and under the same names. Charts that have nothing to show are left out.
Result<ReportMatter> annualReportMatter(StatusKeeper &keeper, const Period &period);

} // namespace ansinh
