// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"
#include "core/sheet/workbook.h"

namespace ansinh {

/// What a request workbook says of itself: on its hidden sheet, else in its properties or defined names, where a
/// second copy lies. Absent: it says none, or not all of it.
std::optional<FormIdentity> identityIn(const Workbook &workbook);

/// "2026", "2026-H1"; absent: neither.
std::optional<Period> periodFrom(const QString &text);

} // namespace ansinh
