// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// Why something was refused. The name of a kind is the `kind` of the command line's JSON.
enum class ErrorKind {
    Usage, ///< the call itself is wrong (command line: exit 2)
    Invalid, ///< a value breaks a rule
    NotFound, ///< a code, name or file that does not exist
    Exists, ///< refuses to overwrite
    NotABook, ///< the file is something else
    Newer, ///< written by a newer version of the program
    Damaged, ///< the file is not whole
    Locked, ///< held by another window or program
    ReadOnly, ///< cannot be written here
    DiskFull, ///< no room left
    Io, ///< reading or writing failed
    Frozen, ///< the year has been submitted
    NothingToUndo, ///< undo or redo has nothing left to do
    Cancelled ///< stopped by the user
};

/// The stable lower-case name of a kind, as written in JSON ("not_found").
QString nameOf(ErrorKind kind);

/// A refusal: a whole sentence for the officer, and an English detail for the log.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString message; ///< translated; names the place and the remedy
    QString detail; ///< English, for the log; may be empty

    friend bool operator==(const Error &a, const Error &b) { return a.kind == b.kind && a.message == b.message; }
};

} // namespace ansinh
