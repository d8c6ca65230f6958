// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// A name for a file, without its ending, that every system, mail program and USB stick takes: small letters without
/// accents, digits and dashes: "Chỉ tiêu năm 2026" → "chi-tieu-nam-2026". Never empty, never a name
/// that Windows keeps for itself.
QString fileStem(const QString &title);

} // namespace ansinh
