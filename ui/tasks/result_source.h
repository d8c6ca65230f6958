// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/period_results.h"

namespace ansinh {

/// When the result was written down, from which return and file: one line; empty: nothing is there.
QString sourceText(const PeriodResults &results, const ResultKey &key);

/// What the same organisation reported in the year before, as rich text; empty: nothing.
QString earlierHtml(const PeriodResults &results, const ResultKey &key);

} // namespace ansinh
