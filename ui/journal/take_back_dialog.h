// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

class QWidget;

namespace ansinh {

/// Lists what would be taken back, the newest first, and asks.
bool isSureToTakeBack(QWidget *parent, const std::vector<JournalEntry> &steps, const Naming &names);

} // namespace ansinh
