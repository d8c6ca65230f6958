// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/what_if.h"

namespace ansinh {

class Desk;

/// What a change would do, as rich text: how many verdicts change, then a line a target with its name, its value or
/// goal before and after, and its verdict before and after. Says so where nothing changes. With periods where the
/// changes are of several. A change that is refused: why.
QString changesHtml(Desk &desk, const Result<std::vector<VerdictChange>> &changes);

} // namespace ansinh
