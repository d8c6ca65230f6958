// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/row_words.h"

namespace ansinh {

/// An entry with the old and the new value of what it changed, as text for a panel.
QString entryHtml(const JournalEntry &entry, const std::vector<RowChange> &changes, const JournalNames &names);

/// How many rows of an entry a panel shows.
constexpr int kRowsShown = 40;

} // namespace ansinh
