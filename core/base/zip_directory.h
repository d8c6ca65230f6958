// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace ansinh {

/// A file in an archive as the archive's directory lists it. Where its bytes stand has been checked, they have not.
struct ZipMember
{
    QString name; ///< relative, parted by "/"; of a folder it ends with "/"
    qint64 begin = 0; ///< of its packed bytes, from the archive's first
    qint64 packed = 0; ///< bytes
    qint64 size = 0; ///< bytes unpacked, as promised
    quint32 checkSum = 0; ///< CRC-32, as promised
    bool isStored = false; ///< not deflated
};

/// Reads the directory of an archive, in its order, at most `most` members. Sizes are taken from here, never from the
/// members' own heads: what writes without looking back leaves them empty there. Errors Invalid: a member is encrypted,
/// packed in an unknown way, a link, stands twice, or has a name that leads elsewhere; Damaged: anything that does
/// not fit together.
Result<std::vector<ZipMember>> zipDirectory(const QByteArray &archive, int most);

} // namespace ansinh
