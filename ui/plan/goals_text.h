// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ansinh {

/// General goals, the vision and the duties of the year, as rich text.
QString goalsHtml(const Plan &plan);
/// The documents that the plan cites, with what is wrong in a citation.
QString documentsHtml(const Plan &plan);

} // namespace ansinh
