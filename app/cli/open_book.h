// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/store/book.h"

namespace ansinh {

/// The clock and the token under which this call writes. With --today the clock stands still at noon
/// of that day, so that the same calls make the same book.
BookContext contextOf(const Call &call);

/// The book that the first operand names. Look::Meanwhile only for a command that asks for its soundness before it
/// says anything.
Result<std::unique_ptr<Book>> openBook(const Call &call, Book::Look look = Book::Look::First);

/// The same, but refused where it is the book of a town.
Result<std::unique_ptr<Book>> openWardBook(const Call &call, Book::Look look = Book::Look::First);

/// Refuses an output that would fall upon the book itself.
Result<void> checkOutput(const Call &call, const QString &path);

} // namespace ansinh
