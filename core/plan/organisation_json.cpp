// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_objects_json.h"

namespace ansinh {

namespace {

DatedName readDatedName(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    DatedName name;
    name.name = object["name"].name();
    name.from = object["from"].dateOrNull();
    name.to = object["to"].dateOrNull();
    object.close();
    return name;
}

} // namespace

JsonNode toJson(const DatedName &name)
{
    return JsonNode::object().with("name", name.name).with("from", name.from).with("to", name.to);
}

Organisation readOrganisation(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    Organisation organisation;
    organisation.code = Code<Organisation>(object["code"].code());
    organisation.name = object["name"].name();
    organisation.kind
        = object["kind"].word(organisationKindFrom, QStringLiteral("officer, unit, group, recipient, issuer"));
    organisation.kindText = object["kind_text"].line();
    organisation.isUser = object["user"].yesNo();
    organisation.isOutside = object["outside"].yesNo();
    organisation.isRecipient = object["recipient"].yesNo();
    organisation.spellings = object["spellings"].list([](const JsonCursor &item) { return item.name(); });
    organisation.askedWith = Code<Organisation>(object["asked_with"].codeOrNull());
    organisation.memberOf = codesOf<Organisation>(object["member_of"]);
    organisation.names = object["names"].list(readDatedName);
    organisation.successor = Code<Organisation>(object["successor"].codeOrNull());
    organisation.endsOn = object["ends_on"].dateOrNull();
    object.close();
    return organisation;
}

JsonNode toJson(const Organisation &organisation)
{
    return JsonNode::object()
        .with("code", organisation.code)
        .with("name", organisation.name)
        .with("kind", nameOf(organisation.kind))
        .with("kind_text", organisation.kindText)
        .with("user", organisation.isUser)
        .with("outside", organisation.isOutside)
        .with("recipient", organisation.isRecipient)
        .with("spellings", organisation.spellings)
        .with("asked_with", organisation.askedWith)
        .with("member_of", organisation.memberOf)
        .with("names", organisation.names)
        .with("successor", organisation.successor)
        .with("ends_on", organisation.endsOn);
}

} // namespace ansinh
