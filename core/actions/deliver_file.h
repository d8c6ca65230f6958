// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace ansinh {

/// A file that is to reach somebody unchanged.
struct FileToDeliver
{
    QString path; ///< where it lies now
    QByteArray sha256; ///< lower-case hex, of what was made
};

/// The bytes of the file, as long as they are still those that were made. Errors: NotFound (it is gone), Io, Invalid
/// (it was changed since).
Result<QByteArray> bytesToDeliver(const FileToDeliver &file);

/// Copies the file into a folder, of a USB stick or any other: written under another name, forced to the disk, put in
/// its place, and read back, from the disk itself where the system lets it (Windows may answer from memory); only the
/// same SHA-256 counts as delivered. Gives the path there.
/// What stands there under that name gives way only when it is a package of that book. After a failure nothing is left
/// of it. Errors: those of the file, NotFound (no folder: the stick was pulled out), Exists, ReadOnly, DiskFull, Io.
Result<QString> deliverFile(const FileToDeliver &file, const QString &folder, const QString &bookToken);

} // namespace ansinh
