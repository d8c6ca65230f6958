// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_objects_json.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Assignment readAssignment(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    Assignment assignment;
    assignment.organisation = Code<Organisation>(object["code"].codeOrNull());
    assignment.name = object["name"].line();
    assignment.capacity = object["capacity"].line();
    if (assignment.organisation.isEmpty() == assignment.name.trimmed().isEmpty())
        object["name"].refuse(QCoreApplication::translate(
            "core/plan",
            "Give either the code of an organisation, or the plan's words as name; leave the other empty."));
    object.close();
    return assignment;
}

ActionLine readAction(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    ActionLine action;
    action.section = object["section"].name();
    action.text = object["text"].name();
    object.close();
    return action;
}

IndicatorItem readItem(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    IndicatorItem item;
    item.name = object["name"].name();
    item.unit = object["unit"].name();
    item.isMoney = object["money"].yesNo();
    item.isYesNo = object["yes_no"].yesNo();
    object.close();
    return item;
}

} // namespace

JsonNode toJson(const Assignment &assignment)
{
    return JsonNode::object()
        .with("code", assignment.organisation)
        .with("name", assignment.name)
        .with("capacity", assignment.capacity);
}

JsonNode toJson(const ActionLine &action)
{
    return JsonNode::object().with("section", action.section).with("text", action.text);
}

JsonNode toJson(const IndicatorItem &item)
{
    return JsonNode::object()
        .with("name", item.name)
        .with("unit", item.unit)
        .with("money", item.isMoney)
        .with("yes_no", item.isYesNo);
}

TaskGroup readTaskGroup(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    TaskGroup group;
    group.code = Code<TaskGroup>(object["code"].code());
    group.title = object["title"].name();
    object.close();
    return group;
}

JsonNode toJson(const TaskGroup &group)
{
    return JsonNode::object().with("code", group.code).with("title", group.title);
}

Task readTask(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    Task task;
    task.code = Code<Task>(object["code"].code());
    task.group = Code<TaskGroup>(object["group"].code());
    task.title = object["title"].name();
    task.shortLabel = object["short_label"].line();
    task.leads = object["leads"].list(readAssignment);
    task.leadRole = object["lead_role"].line();
    task.coordinators = object["coordinators"].list(readAssignment);
    task.coordinatorRole = object["coordinator_role"].line();
    task.time = object["time"].line();
    task.actions = object["actions"].list(readAction);
    object.close();
    return task;
}

JsonNode toJson(const Task &task)
{
    return JsonNode::object()
        .with("code", task.code)
        .with("group", task.group)
        .with("title", task.title)
        .with("short_label", task.shortLabel)
        .with("leads", task.leads)
        .with("lead_role", task.leadRole)
        .with("coordinators", task.coordinators)
        .with("coordinator_role", task.coordinatorRole)
        .with("time", task.time)
        .with("actions", task.actions);
}

TaskIndicator readTaskIndicator(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    TaskIndicator indicator;
    indicator.task = Code<Task>(object["task"].code());
    indicator.name = object["name"].name();
    indicator.unit = object["unit"].line();
    indicator.kind = object["kind"].line();
    indicator.source = object["source"].line();
    indicator.items = object["items"].list(readItem);
    object.close();
    return indicator;
}

JsonNode toJson(const TaskIndicator &indicator)
{
    return JsonNode::object()
        .with("task", indicator.task)
        .with("name", indicator.name)
        .with("unit", indicator.unit)
        .with("kind", indicator.kind)
        .with("source", indicator.source)
        .with("items", indicator.items);
}

} // namespace ansinh
