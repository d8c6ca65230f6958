// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/year/submitted_report.h"

namespace ansinh {

class Rows;

/// What a trigger of the schema says where a row is frozen.
inline constexpr const char *kFrozen = "frozen";

/// The refusal in the officer's words: which report stands in the way, and what to do. Throws StoreFailure.
Error frozenBook(Rows &rows);

/// The same of a report that is known.
Error frozenBy(const SubmittedReport &report);

} // namespace ansinh
