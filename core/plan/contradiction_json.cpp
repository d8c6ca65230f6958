// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_objects_json.h"

namespace ansinh {

namespace {

ContradictionPlace readPlace(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    ContradictionPlace place;
    place.key = object["key"].code();
    place.section = object["section"].name();
    place.text = object["text"].name();
    place.value = object["value"].numberOrNull();
    object.close();
    return place;
}

} // namespace

JsonNode toJson(const ContradictionPlace &place)
{
    return JsonNode::object()
        .with("key", place.key)
        .with("section", place.section)
        .with("text", place.text)
        .with("value", place.value);
}

Contradiction readContradiction(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    Contradiction contradiction;
    contradiction.id = object["id"].code();
    contradiction.subject = object["subject"].name();
    contradiction.explanation = object["explanation"].text();
    contradiction.target = Code<Target>(object["target"].codeOrNull());
    contradiction.places = object["places"].list(readPlace);
    object.close();
    return contradiction;
}

JsonNode toJson(const Contradiction &contradiction)
{
    return JsonNode::object()
        .with("id", contradiction.id)
        .with("subject", contradiction.subject)
        .with("explanation", contradiction.explanation)
        .with("target", contradiction.target)
        .with("places", contradiction.places);
}

} // namespace ansinh
