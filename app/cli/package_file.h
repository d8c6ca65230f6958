// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/package_reader.h"

namespace ansinh {

/// The bytes of a package's file, larger ones only as far as it takes to refuse them. Errors: NotFound, Io.
Result<QByteArray> readPackageFile(const QString &path);

} // namespace ansinh
