// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/book.h"
#include "core/store/rows.h"

namespace ansinh {

/// The rows under an open book, for the work that concerns the file itself (core/store/keeping.h).
struct BookFile
{
    static Rows &rowsOf(Book &book);
};

} // namespace ansinh
