// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/task_result.h"

#include <vector>

namespace ansinh {

/// The officer's newest decision on an item; nullptr: none yet.
const Decision *decisionOn(const QString &item, const std::vector<Decision> &decisions);
/// The officer's newest choice on an item; empty: none yet. Of two decisions of the same moment the
/// one that stands later in the list is the newer.
QString choiceOn(const QString &item, const std::vector<Decision> &decisions);

} // namespace ansinh
