// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// How many targets of each field have which verdict.
Table verdictTable(const ReportReading &reading);

} // namespace ansinh
