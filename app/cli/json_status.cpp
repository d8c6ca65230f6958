// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_status.h"

#include "app/cli/json_values.h"

#include <algorithm>

namespace ansinh {

namespace {

/// The value of a yes/no target is true or false.
QJsonValue amount(const std::optional<Rational> &value, const Target &target)
{
    if (value && target.kind == TargetKind::YesNo)
        return !value->isZero();
    return jsonOf(value);
}

template <class T> QJsonValue word(const std::optional<T> &value)
{
    return value ? QJsonValue(nameOf(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject partJson(const Part &part, const std::vector<Area> &areas)
{
    const auto area = std::find_if(areas.begin(), areas.end(), [&](const Area &its) { return its.id == part.area; });
    return {{key("area"), area == areas.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(area->name)},
            {key("member"), jsonOf(part.member)}};
}

QString nameOf(Dispute::Kind kind)
{
    switch (kind) {
    case Dispute::Kind::Sources: return key("sources");
    case Dispute::Kind::PartsAndWhole: return key("parts_and_whole");
    case Dispute::Kind::Divisions: return key("divisions");
    }
    return {};
}

QJsonObject disputeJson(const Dispute &dispute)
{
    return {{key("id"), dispute.id},
            {key("kind"), nameOf(dispute.kind)},
            {key("sides"), jsonList(dispute.sides)},
            {key("choices"), jsonList(dispute.choices)},
            {key("open"), dispute.isOpen}};
}

void insertFigure(QJsonObject &object, const Assessment &assessment, const Target &target)
{
    const Measured &measured = assessment.measured;
    object.insert(key("value"), amount(measured.value, target));
    object.insert(key("numerator"), jsonOf(measured.numerator));
    object.insert(key("denominator"), jsonOf(measured.denominator));
    object.insert(key("state"), word(measured.state));
    object.insert(key("certainty"), word(measured.certainty));
    object.insert(key("disputed"), measured.disputed || assessment.verdict == Verdict::Disputed);
    object.insert(key("disputes"), jsonList(assessment.disputes, disputeJson));
}

void insertPath(QJsonObject &object, const Assessment &assessment, const Target &target)
{
    object.insert(key("target_value"), jsonOf(assessment.targetValue));
    object.insert(key("baseline"), amount(assessment.baseline, target));
    object.insert(key("baseline_year"),
                  assessment.baselineYear ? QJsonValue(*assessment.baselineYear) : QJsonValue(QJsonValue::Null));
    object.insert(key("expected"), amount(assessment.expected, target));
    object.insert(key("projection"), jsonOf(assessment.projection));
    object.insert(key("projection_refused"), jsonOf(assessment.projectionRefused));
    object.insert(key("gap"), jsonOf(assessment.gap));
    object.insert(key("needed_pace"), jsonOf(assessment.neededPace));
    object.insert(key("previous"), amount(assessment.previous, target));
    object.insert(key("change"), jsonOf(assessment.change));
    object.insert(key("relative_change"), jsonOf(assessment.relativeChange));
}

/// Only a town's book counts wards.
void insertNoWards(QJsonObject &object)
{
    for (const char *count :
         {"wards_attained", "wards_judged", "wards_added", "wards_missing", "wards_disputed", "wards_apart"})
        object.insert(key(count), QJsonValue::Null);
}

QJsonObject taskJson(const TaskStanding &task)
{
    return {{key("code"), task.code.text},
            {key("results"), static_cast<int>(task.reported.size())},
            {key("missing"), jsonList(task.missing)}};
}

} // namespace

QJsonObject targetJson(const Assessment &assessment, const Target &target, const std::vector<Area> &areas)
{
    QJsonObject object{{key("code"), assessment.target.text}, {key("verdict"), nameOf(assessment.verdict)}};
    insertFigure(object, assessment, target);
    insertPath(object, assessment, target);
    object.insert(key("assigned"), jsonOf(assessment.assigned));
    object.insert(key("assigned_attained"), jsonOf(assessment.assignedAttained));
    object.insert(key("parts_missing"),
                  jsonList(assessment.partsMissing, [&](const Part &part) { return partJson(part, areas); }));
    insertNoWards(object);
    return object;
}

QJsonObject organisationJson(const OrganisationStanding &standing)
{
    return {{key("code"), standing.code.text},
            {key("state"), nameOf(standing.state)},
            {key("received"), jsonOf(standing.received)},
            {key("late"), standing.isLate},
            {key("version"), standing.version > 0 ? QJsonValue(standing.version) : QJsonValue(QJsonValue::Null)}};
}

QJsonValue deadlineJson(const std::optional<Deadline> &deadline)
{
    if (!deadline)
        return QJsonValue::Null;
    return QJsonObject{{key("plan_date"), jsonOf(deadline->planDate)},
                       {key("last_day"), jsonOf(deadline->lastDay)},
                       {key("effective_day"), jsonOf(deadline->effectiveDay)}};
}

QJsonObject statusJson(const Status &status)
{
    return {{key("year"), status.period.year.number()},
            {key("half"), status.period.half},
            {key("targets"),
             jsonList(status.targets,
                      [&](const Assessment &its) {
                          return targetJson(its, *status.plan.target(its.target), status.areas);
                      })},
            {key("tasks"), jsonList(status.tasks, taskJson)},
            {key("organisations"), jsonList(status.organisations, organisationJson)},
            {key("collect"), deadlineJson(status.collect)},
            {key("submit"), deadlineJson(status.submit)}};
}

} // namespace ansinh
