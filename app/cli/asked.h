// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/base/year.h"

namespace ansinh {

// What several commands are asked in the same words.

/// --year and --half.
Result<Period> periodOf(const Call &call);

/// --received; without it today. Error Usage: it is no date.
Result<QDate> dayOfReceipt(const Call &call);

} // namespace ansinh
