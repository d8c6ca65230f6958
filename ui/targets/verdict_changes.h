// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/what_if.h"

#include <QStringList>

namespace ansinh {

/// "CT14: ▼ Chậm tiến độ → ▲ Đúng tiến độ" for each verdict that changes; values that change alone are left out.
QStringList verdictLines(const std::vector<VerdictChange> &changes);

} // namespace ansinh
