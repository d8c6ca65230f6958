// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/book.h"

namespace ansinh {

/// What `check` found. Whole only when all lists are empty.
struct CheckReport
{
    QStringList fileProblems; ///< of the file itself (integrity_check, foreign keys)
    QStringList hashProblems; ///< attachments, plan versions whose bytes changed
    QStringList referenceProblems; ///< figures of unknown targets, parts that do not exist …
    int figures = 0;
    int results = 0;
    int entries = 0;

    bool isWhole() const { return fileProblems.isEmpty() && hashProblems.isEmpty() && referenceProblems.isEmpty(); }
};

/// Looks at the whole of an open book; changes nothing.
Result<CheckReport> check(Book &book);

/// A verified copy (VACUUM INTO a temporary name beside the target, integrity check, counts, rename).
/// Refuses to overwrite. Errors: Exists, ReadOnly, DiskFull, Io.
Result<void> backUp(Book &book, const QString &path);

/// Puts a verified backup in the place of a book, which need not be openable; the file that was there
/// is kept beside it under a new name, which is returned (empty: there was none).
Result<QString> restore(const QString &path, const QString &from, const BookContext &context);

} // namespace ansinh
