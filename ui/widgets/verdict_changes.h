// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/what_if.h"

#include <functional>

namespace ansinh {

/// The target that a change speaks of, as its period knows it; nullptr: it is left out.
using TargetOf = std::function<const Target *(const VerdictChange &)>;

/// What a change would do, as rich text: how many verdicts change, then a line a target with its name, its value or
/// goal before and after, and its verdict before and after. Says so where nothing changes. With periods where the
/// changes are of several.
QString changesHtml(const std::vector<VerdictChange> &changes, const TargetOf &targetOf);

} // namespace ansinh
