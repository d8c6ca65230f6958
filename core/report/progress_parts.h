// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"
#include "core/report/paragraphs.h"

namespace ansinh {

// The parts of a progress report, and its tables.

Blocks progressOfReturns(const PaperReading &reading); ///< I
Blocks progressOfTargets(const PaperReading &reading); ///< II
Blocks targetsInTable(const PaperReading &reading); ///< II, with a line for every target
Blocks progressOfTasks(const PaperReading &reading); ///< III
Blocks nextSteps(const PaperReading &reading); ///< IV

Table organisationProgress(const PaperReading &reading);
Table targetProgress(const PaperReading &reading);
Table groupProgress(const PaperReading &reading);

} // namespace ansinh
