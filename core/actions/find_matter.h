// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/find.h"

namespace ansinh {

/// Puts everything of the book that can be looked for into the index.
Result<void> addMatterOf(Book &book, FindIndex &index);

} // namespace ansinh
