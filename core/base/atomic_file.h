// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ansinh {

/// Writes a file whole or not at all: first beside the target under the same name with ".part", forced
/// to the disk, read back and compared, and only then put in the target's place. After a failure the
/// old file is as it was and nothing is left beside it.
/// Errors: DiskFull, ReadOnly, NotFound (no such folder), Io; each names the file and the remedy.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace ansinh
