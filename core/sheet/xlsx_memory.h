// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

struct lxw_workbook;

namespace ansinh {

/// Lets `fill` fill in a workbook and gives back the bytes of its file. Libraries that can write to memory
/// do; older ones write a file of this user's own among the system's temporary ones, which is gone when this returns.
/// `fill` returns false when the library refused something. Error Io.
Result<QByteArray> workbookBytes(const std::function<bool(lxw_workbook *)> &fill);

} // namespace ansinh
