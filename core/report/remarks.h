// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraphs.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// The difficulties that organisations reported, by task; empty: none did.
Blocks difficultyItems(const ReportReading &reading);

/// Their proposals likewise.
Blocks proposalItems(const ReportReading &reading);

} // namespace ansinh
