// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QFile;

namespace ansinh {

// Why a file that was named cannot be taken.

Error noSuchFile(const QString &path);
/// It is there, but did not open.
Error unreadable(const QFile &file);

} // namespace ansinh
