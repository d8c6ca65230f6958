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
const QByteArray kBehindIdentity = QByteArrayLiteral(",\n  \"general_goals\": ");
const QByteArray kOrganisations = QByteArrayLiteral(",\n  \"organisations\": ");
const QByteArray kBehindOrganisations = QByteArrayLiteral(",\n  \"documents\": ");
const QByteArray kEnd = QByteArrayLiteral("\n}\n");

QByteArray between(const QByteArray &text, qsizetype from, qsizetype to)
{
    return text.mid(from, to - from);
}

/// Puts what the two texts say into the plan. False: something is wrong in them.
bool readInto(Plan &plan, const QByteArray &identity, const QByteArray &organisations)
{
    const Result<QJsonObject> parsed = parseJsonObject("{\"identity\": " + identity + kOrganisations + organisations + '}');
    if (!parsed)
        return false;
    PlanFault fault;
    JsonObject object(JsonCursor(*parsed, {}, fault));
    plan.identity = readIdentity(object["identity"]);
    plan.organisations = object["organisations"].list(readOrganisation);
    object.close();
    return !fault.isSet() && checkPlan(plan);
}

} // namespace

std::optional<PlanPattern> PlanPattern::of(const QByteArray &json, const Plan &plan)
{
    const qsizetype identity = json.indexOf(kIdentity);
    const qsizetype behindIdentity = json.indexOf(kBehindIdentity, identity);
    const qsizetype organisations = json.indexOf(kOrganisations, behindIdentity);
    const qsizetype behind = json.indexOf(kBehindOrganisations, organisations);
    if (identity < 0 || behindIdentity < 0 || organisations < 0 || behind < 0 || writePlan(plan) != json)
        return std::nullopt;
    PlanPattern pattern;
    pattern.m_before = json.left(identity + kIdentity.size());
    pattern.m_between = between(json, behindIdentity, organisations + kOrganisations.size());
    pattern.m_after = json.mid(behind);
    pattern.m_plan = plan;
    return pattern;
}

std::optional<Plan> PlanPattern::read(const QByteArray &json) const
{
    if (!json.startsWith(m_before) || !json.endsWith(m_after))
        return std::nullopt;
    const qsizetype middle = json.indexOf(m_between, m_before.size());
    const qsizetype organisations = middle + m_between.size();
    const qsizetype behind = json.size() - m_after.size();
    if (middle < 0 || organisations > behind)
        return std::nullopt;
    Plan plan = m_plan;
    return readInto(plan, between(json, m_before.size(), middle), between(json, organisations, behind))
        ? std::optional<Plan>(std::move(plan))
        : std::nullopt;
}

QByteArray PlanPattern::written(const PlanIdentity &identity, const std::vector<Organisation> &organisations) const
{
    const QByteArray both = JsonNode::object()
                                .with("identity", toJson(identity))
                                .with("organisations", organisations)
                                .toBytes();
    const qsizetype first = both.indexOf(kIdentity) + kIdentity.size();
    const qsizetype middle = both.indexOf(kOrganisations, first);
    const qsizetype second = middle + kOrganisations.size();
    return m_before + between(both, first, middle) + m_between + between(both, second, both.size() - kEnd.size())
        + m_after;
}

} // namespace ansinh
