// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/json_cursor.h"
#include "core/plan/json_node.h"
#include "core/plan/plan.h"

namespace ansinh {

// Each object of a plan file is read and written side by side, so that the two cannot drift apart.

PlanIdentity readIdentity(const JsonCursor &cursor);
TaskGroup readTaskGroup(const JsonCursor &cursor);
Task readTask(const JsonCursor &cursor);
Target readTarget(const JsonCursor &cursor);
TaskIndicator readTaskIndicator(const JsonCursor &cursor);
Organisation readOrganisation(const JsonCursor &cursor);
CitedDocument readCitedDocument(const JsonCursor &cursor);
Duty readDuty(const JsonCursor &cursor);
Recipient readRecipient(const JsonCursor &cursor);
Contradiction readContradiction(const JsonCursor &cursor);

JsonNode toJson(const PlanIdentity &identity);
JsonNode toJson(const TaskGroup &group);
JsonNode toJson(const Task &task);
JsonNode toJson(const Target &target);
JsonNode toJson(const TaskIndicator &indicator);
JsonNode toJson(const Organisation &organisation);
JsonNode toJson(const CitedDocument &document);
JsonNode toJson(const Duty &duty);
JsonNode toJson(const Recipient &recipient);
JsonNode toJson(const Contradiction &contradiction);

} // namespace ansinh
