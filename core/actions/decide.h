// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/task_result.h"

namespace ansinh {

class Book;

/// Settles a contradiction of the plan ("MT01", by the key of a place) or a dispute of figures
/// ("CT19/2026/whole", by an organisation or a division). Deciding again replaces the earlier choice.
/// The decision on a dispute keeps what its sides say now and holds as long as they say it.
/// Errors: NotFound (no such item), Invalid (names the choices; a reason is needed).
Result<Decision> decide(Book &book, const Decision &decision);

} // namespace ansinh
