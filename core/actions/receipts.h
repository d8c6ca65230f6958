// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "core/store/parts.h"

namespace ansinh {

// What the register says of a return, without its figures. Each is one change with one undo.

/// A return came whose figures stand in the book already, or follow: a new version. Errors: Invalid (no day).
Result<Submission> recordReceipt(Book &book, const Code<Organisation> &organisation, const Period &period,
                                 const Receipt &receipt);
/// The same of a version that is there; its files stay, those of the receipt are added. Errors: NotFound, Invalid.
Result<void> correctReceipt(Book &book, const Submission &version, const Receipt &receipt);
/// Keeps files with a version.
Result<void> addReturnFiles(Book &book, const Submission &version, const std::vector<ReturnFile> &files);

/// What the register says of it; without its files.
Receipt receiptOf(const Submission &version);

/// Puts into a version what the register says of it; the files apart.
void enter(const Receipt &receipt, Submission &version);
/// Keeps files with a version, inside a change of the caller's.
Result<void> keepFiles(Book &book, Id<Submission> id, const std::vector<ReturnFile> &files);

} // namespace ansinh
