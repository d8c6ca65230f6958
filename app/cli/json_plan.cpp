// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_plan.h"

#include "app/cli/json_values.h"
#include "core/assess/in_force.h"

namespace ansinh {

namespace {

QJsonArray codes(const std::vector<Code<Organisation>> &list)
{
    return jsonList(list);
}

QJsonObject assignmentJson(const Plan &plan, const Assignment &assignment)
{
    const Organisation *organisation = plan.organisation(assignment.organisation);
    return {{key("code"), jsonOf(assignment.organisation)},
            {key("name"), jsonOf(organisation ? organisation->name : assignment.name)},
            {key("capacity"), jsonOf(assignment.capacity)}};
}

QJsonObject taskJson(const Plan &plan, const Task &task)
{
    const auto each = [&](const Assignment &assignment) { return assignmentJson(plan, assignment); };
    const auto action = [](const ActionLine &line) {
        return QJsonObject{{key("text"), line.text}, {key("section"), line.section}};
    };
    return {{key("code"), task.code.text},
            {key("title"), task.title},
            {key("short_label"), jsonOf(task.shortLabel)},
            {key("leads"), jsonList(task.leads, each)},
            {key("lead_role"), jsonOf(task.leadRole)},
            {key("coordinators"), jsonList(task.coordinators, each)},
            {key("coordinator_role"), jsonOf(task.coordinatorRole)},
            {key("time"), jsonOf(task.time)},
            {key("actions"), jsonList(task.actions, action)}};
}

QJsonObject groupJson(const Plan &plan, const TaskGroup &group)
{
    QJsonArray tasks;
    for (const Task *task : plan.tasksOf(group.code))
        tasks.append(taskJson(plan, *task));
    return {{key("code"), group.code.text}, {key("title"), group.title}, {key("tasks"), tasks}};
}

QJsonArray statementsJson(const Target &target, const Plan &plan, const std::vector<Decision> &decisions)
{
    const size_t inForce = statementInForce(target, plan, decisions);
    QJsonArray array;
    for (size_t i = 0; i < target.statements.size(); ++i) {
        const TargetStatement &statement = target.statements[i];
        array.append(QJsonObject{{key("section"), statement.section},
                                 {key("text"), statement.text},
                                 {key("value"), jsonOf(statement.value)},
                                 {key("in_force"), i == inForce}});
    }
    return array;
}

QJsonObject targetJson(const Target &target)
{
    return {{key("code"), target.code.text},
            {key("name"), target.name},
            {key("kind"), nameOf(target.kind)},
            {key("comparison"), nameOf(target.comparison)},
            {key("value"), jsonOf(target.value)},
            {key("unit"), jsonOf(target.unit)},
            {key("due"), jsonOf(target.due)},
            {key("direction"), nameOf(target.direction)},
            {key("numerator"), jsonOf(target.numerator)},
            {key("denominator"), jsonOf(target.denominator)},
            {key("owners"), codes(target.owners)},
            {key("adds_to_denominator"), target.addsToDenominator},
            {key("assessable"), target.assessable},
            {key("note"), jsonOf(target.note)}};
}

QJsonObject organisationJson(const Organisation &organisation)
{
    return {{key("code"), organisation.code.text},
            {key("name"), organisation.name},
            {key("kind"), organisation.kindText.isEmpty() ? nameOf(organisation.kind) : organisation.kindText},
            {key("type"), nameOf(organisation.kind)},
            {key("spellings"), jsonList(organisation.spellings)},
            {key("member_of"), codes(organisation.memberOf)},
            {key("asked_with"), jsonOf(organisation.askedWith)},
            {key("successor"), jsonOf(organisation.successor)},
            {key("ends_on"), jsonOf(organisation.endsOn)}};
}

QJsonObject documentJson(const CitedDocument &document)
{
    return {{key("number"), jsonOf(document.number)},
            {key("date"), jsonOf(document.date)},
            {key("issuer"), jsonOf(document.issuer)},
            {key("subject"), jsonOf(document.subject)},
            {key("note"), jsonOf(document.note)}};
}

QJsonObject contradictionJson(const Contradiction &contradiction, const std::vector<Decision> &decisions)
{
    const auto place = [](const ContradictionPlace &its) {
        return QJsonObject{{key("key"), its.key},
                           {key("section"), its.section},
                           {key("text"), its.text},
                           {key("value"), jsonOf(its.value)}};
    };
    return {{key("id"), contradiction.id},
            {key("subject"), contradiction.subject},
            {key("explanation"), jsonOf(contradiction.explanation)},
            {key("target"), jsonOf(contradiction.target)},
            {key("places"), jsonList(contradiction.places, place)},
            {key("state"), isDecided(contradiction, decisions) ? key("decided") : key("open")}};
}

QJsonObject indicatorJson(const TaskIndicator &indicator)
{
    const auto item = [](const IndicatorItem &its) {
        return QJsonObject{{key("name"), its.name}, {key("unit"), jsonOf(its.unit)}};
    };
    return {{key("task"), indicator.task.text},        {key("name"), indicator.name},
            {key("unit"), jsonOf(indicator.unit)},     {key("kind"), jsonOf(indicator.kind)},
            {key("source"), jsonOf(indicator.source)}, {key("items"), jsonList(indicator.items, item)}};
}

QJsonObject dutyJson(const Duty &duty)
{
    return {{key("section"), duty.section},
            {key("who"), codes(duty.who)},
            {key("text"), duty.text},
            {key("deadline"), jsonOf(duty.deadlineText)},
            {key("recipients"), codes(duty.recipients)}};
}

QJsonObject identityJson(const PlanIdentity &identity)
{
    return {{key("id"), identity.id},
            {key("title"), identity.title},
            {key("number"), jsonOf(identity.number)},
            {key("date"), jsonOf(identity.date)},
            {key("issuer"), jsonOf(identity.issuer)},
            {key("place"), jsonOf(identity.place)}};
}

} // namespace

QJsonObject planJson(const Plan &plan, const std::vector<Decision> &decisions)
{
    const auto group = [&](const TaskGroup &its) { return groupJson(plan, its); };
    const auto target = [&](const Target &its) {
        QJsonObject object = targetJson(its);
        object.insert(key("statements"), statementsJson(its, plan, decisions));
        return object;
    };
    const auto contradiction = [&](const Contradiction &its) { return contradictionJson(its, decisions); };
    return {{key("identity"), identityJson(plan.identity)},
            {key("task_groups"), jsonList(plan.groups, group)},
            {key("targets"), jsonList(plan.targets, target)},
            {key("task_indicators"), jsonList(plan.indicators, indicatorJson)},
            {key("organisations"), jsonList(plan.organisations, organisationJson)},
            {key("documents"), jsonList(plan.documents, documentJson)},
            {key("duties"), jsonList(plan.duties, dutyJson)},
            {key("contradictions"), jsonList(plan.contradictions, contradiction)}};
}

} // namespace ansinh
