// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"
#include "ui/print/laid_out.h"
#include "ui/report/arrange_tree.h"

namespace ansinh {

/// The outline as lines to arrange: each with the number that it bears in this report.
std::vector<ArrangeRow> outlineRows(const ReportReading &reading);

/// Where each entry of the outline stands on the pages, a point where its clause does; absent: it is not
/// printed.
std::vector<std::optional<OutlineEntry>> pagesOf(const ReportReading &reading,
                                                 const std::vector<OutlineEntry> &laidOut);

} // namespace ansinh
