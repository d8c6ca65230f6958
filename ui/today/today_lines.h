// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"
#include "core/store/journal.h"
#include "ui/today/line.h"

#include <vector>

namespace ansinh {

// The lists of the first page, each line with the place it leads to.

/// Who has not reported, who owes most first.
std::vector<Line> missingLines(const Status &status);
/// Targets that are behind, disputed, due soon or without a figure, in that order.
std::vector<Line> dangerLines(const Status &status);
/// Disputed figures, then what is unclear in the plan.
std::vector<Line> decideLines(const Status &status, const QDate &day);
/// What changed last, newest first.
std::vector<Line> changeLines(const std::vector<JournalEntry> &entries, const Plan &plan, const QDate &today);

} // namespace ansinh
