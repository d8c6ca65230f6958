// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QByteArray>

#include <optional>

namespace ansinh {

/// A plan file that was read, for reading others that differ from it in the identity alone, as those of wards do that
/// took one plan over: only their identity is read then, and the plan checked.
class PlanPattern
{
public:
    /// nullopt: the file is not written as writePlan() writes the plan, so nothing can be told by it.
    static std::optional<PlanPattern> of(const QByteArray &json, const Plan &plan);

    /// nullopt: the file differs in more, or something is wrong in it; readPlan() says what.
    std::optional<Plan> read(const QByteArray &json) const;
    const PlanIdentity &identity() const { return m_plan.identity; }
    /// As writePlan() writes the plan with another identity.
    QByteArray written(const PlanIdentity &identity) const;

private:
    PlanPattern(QByteArray before, QByteArray after, Plan plan);

    QByteArray m_before; ///< up to the identity
    QByteArray m_after;
    Plan m_plan;
};

} // namespace ansinh
