// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/sending.h"

#include <vector>

namespace ansinh {

class Book;

/// Notes what went to several recipients at once: one change, one undo. Gives them with their ids. Errors of
/// Sendings::note().
Result<std::vector<Sending>> noteSendings(Book &book, const std::vector<Sending> &sendings);

/// To whom the report is addressed on that day, as recipients that the book does not know yet.
Result<std::vector<PackageRecipient>> addressedRecipients(Book &book, const Period &period, const QDate &day);

/// Whether something of what a package tells was changed in the book after that many changes. What was noted about
/// sending itself does not count.
Result<bool> hasChangedSince(Book &book, qint64 sequence);

/// The newest change of the book; 0: there is none.
Result<qint64> newestChange(Book &book);

} // namespace ansinh
