// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_pattern.h"

#include "core/plan/json_text.h"
#include "core/plan/plan_check.h"
#include "core/plan/plan_json.h"
#include "core/plan/plan_objects_json.h"

namespace ansinh {

namespace {

// As writePlan() writes them; no text of a plan has a line feed in it there.
const QByteArray kIdentity = QByteArrayLiteral("\n  \"identity\": ");
const QByteArray kNext = QByteArrayLiteral(",\n  \"general_goals\": ");
const QByteArray kEnd = QByteArrayLiteral("\n}\n");

std::optional<PlanIdentity> identityFrom(const QByteArray &json)
{
    const Result<QJsonObject> parsed = parseJsonObject(json);
    if (!parsed)
        return std::nullopt;
    PlanFault fault;
    PlanIdentity identity = readIdentity(JsonCursor(*parsed, {}, fault));
    return fault.isSet() ? std::nullopt : std::optional<PlanIdentity>(std::move(identity));
}

} // namespace

PlanPattern::PlanPattern(QByteArray before, QByteArray after, Plan plan)
    : m_before(std::move(before)), m_after(std::move(after)), m_plan(std::move(plan))
{
}

std::optional<PlanPattern> PlanPattern::of(const QByteArray &json, const Plan &plan)
{
    const qsizetype identity = json.indexOf(kIdentity);
    const qsizetype next = json.indexOf(kNext, identity);
    if (identity < 0 || next < 0 || writePlan(plan) != json)
        return std::nullopt;
    return PlanPattern(json.left(identity + kIdentity.size()), json.mid(next), plan);
}

QByteArray PlanPattern::written(const PlanIdentity &identity) const
{
    const QByteArray alone = JsonNode::object().with("identity", toJson(identity)).toBytes();
    const qsizetype from = alone.indexOf(kIdentity) + kIdentity.size();
    return m_before + alone.mid(from, alone.size() - from - kEnd.size()) + m_after;
}

std::optional<Plan> PlanPattern::read(const QByteArray &json) const
{
    if (json.size() <= m_before.size() + m_after.size() || !json.startsWith(m_before) || !json.endsWith(m_after))
        return std::nullopt;
    auto identity = identityFrom(json.mid(m_before.size(), json.size() - m_before.size() - m_after.size()));
    if (!identity)
        return std::nullopt;
    Plan plan = m_plan;
    plan.identity = std::move(*identity);
    return checkPlan(plan) ? std::optional<Plan>(std::move(plan)) : std::nullopt;
}

} // namespace ansinh
