// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/rows.h"

namespace ansinh {

/// Brings into a plan what the ward added: organisations, members, dated names, successors.
/// Throws StoreFailure.
void mergeDirectory(Plan &plan, Rows &rows);

} // namespace ansinh
