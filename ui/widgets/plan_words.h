// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace ansinh {

/// The name of an organisation of the plan; its code where the plan does not know it.
QString nameOf(const Plan &plan, const Code<Organisation> &code);
/// Who takes part: the name, or the words of the plan where it has no code.
QString nameOf(const Plan &plan, const Assignment &assignment);
QStringList namesOf(const Plan &plan, const std::vector<Code<Organisation>> &codes);
QStringList namesOf(const Plan &plan, const std::vector<Assignment> &assignments);

} // namespace ansinh
