// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mould.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// What is added to the sentence on a target: the value assigned for the year, parts that are missing.
/// Begins with a space; empty: nothing to add.
QString targetNotes(const ReportReading &reading, const Target &target, MouldTurn &turn);

/// Parts in words: their names, or how many where they are many.
QString partsText(const ReportReading &reading, const std::vector<Part> &parts);

} // namespace ansinh
