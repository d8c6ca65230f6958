// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// What the next period asks of the targets: pace and gap of those behind, the rest in one sentence.
Blocks nextTargets(const ReportReading &reading);

} // namespace ansinh
