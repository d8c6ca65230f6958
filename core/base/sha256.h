// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ansinh {

/// The SHA-256 of a file's bytes as it is kept and told: 64 hex digits in lower case.
QByteArray sha256Hex(const QByteArray &bytes);

} // namespace ansinh
