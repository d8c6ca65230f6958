// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// Whether any chart of the entry was composed.
bool hasCharts(const ReportMatter &matter, const TemplateEntry &entry);

/// The charts under an entry of the outline, numbered through the report in the order of print, after a sentence that
/// points to them. Empty: none stands there.
Blocks chartBlocks(const ReportReading &reading, std::size_t entry);

/// The part with its charts where they are looked for: before its first heading, else at its end.
Blocks withCharts(const Blocks &part, const Blocks &charts);

/// Puts the charts behind all else of an appendix; the sign of its end ("./.") goes to the end.
void appendCharts(Blocks &appendix, Blocks charts);

} // namespace ansinh
