// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/task_result.h"

namespace ansinh {

/// A contradiction with all its places side by side, and how it was decided; absent: still open.
QString contradictionHtml(const Contradiction &contradiction, const std::optional<Decision> &decision);

/// Where a place stands: "Section II.2"; places outside the sections are named as the plan names them.
QString nameOf(const ContradictionPlace &place);

} // namespace ansinh
