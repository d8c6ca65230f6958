// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

struct PageFacts;

/// A chart for paper: whose it is, the chart under its title, and what it says at the foot.
Document printedChart(const Chart &chart, const PageFacts &facts);

} // namespace ansinh
