// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace ansinh {

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return QStringLiteral("usage");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::Exists: return QStringLiteral("exists");
    case ErrorKind::NotABook: return QStringLiteral("not_a_book");
    case ErrorKind::Newer: return QStringLiteral("newer");
    case ErrorKind::Damaged: return QStringLiteral("damaged");
    case ErrorKind::Locked: return QStringLiteral("locked");
    case ErrorKind::ReadOnly: return QStringLiteral("read_only");
    case ErrorKind::DiskFull: return QStringLiteral("disk_full");
    case ErrorKind::Io: return QStringLiteral("io");
    case ErrorKind::Frozen: return QStringLiteral("frozen");
    case ErrorKind::NothingToUndo: return QStringLiteral("nothing_to_undo");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    }
    return QStringLiteral("invalid");
}

} // namespace ansinh
