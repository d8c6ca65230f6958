// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mould.h"
#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// The sentences on one target, whatever its verdict: the result against the path, the assigned
/// value of the year, missing parts, the best and the lowest areas.
Paragraph targetParagraph(const ReportReading &reading, const Target &target, MouldTurn &turn);

} // namespace ansinh
