// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_objects_json.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

TargetStatement readStatement(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    TargetStatement statement;
    statement.section = object["section"].name();
    statement.text = object["text"].name();
    statement.value = object["value"].numberOrNull();
    object.close();
    return statement;
}

/// Only `~` has a tolerance; elsewhere the key is null.
void readTolerance(const JsonCursor &cursor, Target &target)
{
    const bool isNeeded = target.comparison == Comparison::About;
    if (!isNeeded && !cursor.isNull())
        cursor.refuse(QCoreApplication::translate("core/plan", "Only the comparison ~ has a tolerance. Write null."));
    if (isNeeded)
        target.tolerance = cursor.number();
}

} // namespace

JsonNode toJson(const TargetStatement &statement)
{
    return JsonNode::object()
        .with("section", statement.section)
        .with("text", statement.text)
        .with("value", statement.value);
}

Target readTarget(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    Target target;
    target.code = Code<Target>(object["code"].code());
    target.name = object["name"].name();
    target.kind = object["kind"].word(targetKindFrom, QStringLiteral("ratio, count, cumulative, average, yes_no"));
    target.comparison
        = object["comparison"].word(comparisonFrom, QStringLiteral(">=, >, <=, <, =, ~, increase, maintain, achieve"));
    target.value = object["value"].numberOrNull();
    target.unit = object["unit"].line();
    target.due = object["due"].date();
    target.direction = object["direction"].word(directionFrom, QStringLiteral("up, down, hold"));
    target.numerator = object["numerator"].line();
    target.denominator = object["denominator"].line();
    target.owners = codesOf<Organisation>(object["owners"]);
    target.addsToDenominator = object["adds_to_denominator"].yesNo();
    readTolerance(object["tolerance"], target);
    target.assessable = object["assessable"].yesNo();
    target.countedUnit = object["counted_unit"].line();
    target.note = object["note"].text();
    target.statements = object["statements"].list(readStatement);
    object.close();
    return target;
}

JsonNode toJson(const Target &target)
{
    const bool hasTolerance = target.comparison == Comparison::About;
    return JsonNode::object()
        .with("code", target.code)
        .with("name", target.name)
        .with("kind", nameOf(target.kind))
        .with("comparison", nameOf(target.comparison))
        .with("value", target.value)
        .with("unit", target.unit)
        .with("due", target.due)
        .with("direction", nameOf(target.direction))
        .with("numerator", target.numerator)
        .with("denominator", target.denominator)
        .with("owners", target.owners)
        .with("adds_to_denominator", target.addsToDenominator)
        .with("tolerance", hasTolerance ? std::optional(target.tolerance) : std::nullopt)
        .with("assessable", target.assessable)
        .with("counted_unit", target.countedUnit)
        .with("note", target.note)
        .with("statements", target.statements);
}

} // namespace ansinh
