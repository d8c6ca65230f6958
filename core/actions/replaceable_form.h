// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ansinh {

/// Whether these bytes may be written under that name: nothing is there, or the same, or a form that nobody has filled
/// in. Error Exists names what is there and the remedy: a return that was saved beside the forms is never lost.
Result<void> checkReplaceable(const QString &path, const QByteArray &bytes);

} // namespace ansinh
