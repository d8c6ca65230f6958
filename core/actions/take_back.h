// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/book.h"

namespace ansinh {

/// What would be taken back to come to before that entry, newest first. Error Invalid when the entry is
/// not in force itself, or when something final (a freeze, a restore) stands in between.
Result<std::vector<JournalEntry>> stepsBackTo(Book &book, qint64 sequence);

/// Takes back step by step, the entry of that sequence last; each step can be brought again by redo.
/// Gives how many; stops at the first that is refused.
Result<int> takeBackTo(Book &book, qint64 sequence);

} // namespace ansinh
