// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringList>

#include <functional>

namespace ansinh {

/// The name of an organisation of the plan; its code where the plan does not know it.
QString nameOf(const Plan &plan, const Code<Organisation> &code);
/// Who takes part: the name, or the words of the plan where it has no code.
QString nameOf(const Plan &plan, const Assignment &assignment);
QStringList namesOf(const Plan &plan, const std::vector<Code<Organisation>> &codes);
QStringList namesOf(const Plan &plan, const std::vector<Assignment> &assignments);

/// What to call the organisations of a journal's sentence (describe()) on that day.
std::function<QString(const QString &)> namesOn(const Plan &plan, const QDate &day);

} // namespace ansinh
