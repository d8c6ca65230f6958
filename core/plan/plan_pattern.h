// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QByteArray>

#include <optional>

namespace ansinh {

/// A plan file that was read, for reading others that differ from it in the identity and the organisations alone, as
/// those of wards do that took one plan over: only these are read then, and the plan checked.
class PlanPattern
{
public:
    /// nullopt: the file is not written as writePlan() writes the plan, so nothing can be told by it.
    static std::optional<PlanPattern> of(const QByteArray &json, const Plan &plan);

    /// nullopt: the file differs in more, or something is wrong in it; readPlan() says what.
    std::optional<Plan> read(const QByteArray &json) const;
    /// As writePlan() writes the plan with that identity and those organisations.
    QByteArray written(const PlanIdentity &identity, const std::vector<Organisation> &organisations) const;

private:
    PlanPattern() = default;

    QByteArray m_before; ///< up to the identity
    QByteArray m_between; ///< behind it, up to the organisations
    QByteArray m_after;
    Plan m_plan;
};

} // namespace ansinh
