// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

#include <QJsonObject>

namespace ansinh {

/// The contract's answer of `status`.
QJsonObject statusJson(const Status &status);

} // namespace ansinh
