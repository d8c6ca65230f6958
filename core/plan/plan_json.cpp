// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_json.h"

#include "core/plan/json_text.h"
#include "core/plan/plan_check.h"
#include "core/plan/plan_objects_json.h"

#include <QCoreApplication>

#include <limits>

namespace ansinh {

namespace {

const QString kFormat = QStringLiteral("ansinh-plan");

Error newerFormat(int version)
{
    return {ErrorKind::Newer,
            QCoreApplication::translate("core/plan",
                                        "This plan file has format version %1; this program reads up to version %2. "
                                        "Update the program, or export the plan from the older one.")
                .arg(version)
                .arg(kPlanFormatVersion),
            {}};
}

void checkFormat(const QJsonObject &object, PlanFault &fault)
{
    if (object.value(QStringLiteral("format")).toString() != kFormat)
        fault.set(
            QStringLiteral("format"),
            QCoreApplication::translate("core/plan", "A plan file has \"%1\" here. Choose a plan file.").arg(kFormat));
}

void readGoals(const JsonCursor &cursor, Plan &plan)
{
    JsonObject object(cursor);
    plan.goalsSection = object["section"].line();
    plan.generalGoals = object["lines"].list([](const JsonCursor &item) { return item.name(); });
    object.close();
}

void readVision(const JsonCursor &cursor, Plan &plan)
{
    JsonObject object(cursor);
    plan.visionSection = object["section"].line();
    plan.vision = object["text"].text();
    object.close();
}

Plan readLists(JsonObject &object)
{
    Plan plan;
    plan.identity = readIdentity(object["identity"]);
    readGoals(object["general_goals"], plan);
    readVision(object["vision"], plan);
    plan.groups = object["task_groups"].list(readTaskGroup);
    plan.tasks = object["tasks"].list(readTask);
    plan.targets = object["targets"].list(readTarget);
    plan.indicators = object["task_indicators"].list(readTaskIndicator);
    plan.organisations = object["organisations"].list(readOrganisation);
    plan.documents = object["documents"].list(readCitedDocument);
    plan.duties = object["duties"].list(readDuty);
    plan.recipients = object["recipients"].list(readRecipient);
    plan.contradictions = object["contradictions"].list(readContradiction);
    object.close();
    return plan;
}

} // namespace

Result<Plan> readPlan(const QByteArray &json)
{
    const Result<QJsonObject> parsed = parseJsonObject(json);
    if (!parsed)
        return parsed.error();
    PlanFault fault;
    JsonObject object(JsonCursor(*parsed, {}, fault));
    checkFormat(*parsed, fault);
    object["format"];
    const int version = object["version"].whole(1, std::numeric_limits<int>::max());
    if (fault.isSet())
        return fault.error();
    if (version > kPlanFormatVersion)
        return newerFormat(version);
    Plan plan = readLists(object);
    if (fault.isSet())
        return fault.error();
    const Result<void> check = checkPlan(plan);
    if (!check)
        return check.error();
    return plan;
}

QByteArray writePlan(const Plan &plan)
{
    return JsonNode::object()
        .with("format", kFormat)
        .with("version", kPlanFormatVersion)
        .with("identity", toJson(plan.identity))
        .with("general_goals", JsonNode::object().with("section", plan.goalsSection).with("lines", plan.generalGoals))
        .with("vision", JsonNode::object().with("section", plan.visionSection).with("text", plan.vision))
        .with("task_groups", plan.groups)
        .with("tasks", plan.tasks)
        .with("targets", plan.targets)
        .with("task_indicators", plan.indicators)
        .with("organisations", plan.organisations)
        .with("documents", plan.documents)
        .with("duties", plan.duties)
        .with("recipients", plan.recipients)
        .with("contradictions", plan.contradictions)
        .toBytes();
}

} // namespace ansinh
