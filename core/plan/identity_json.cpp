// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/year.h"
#include "core/plan/plan_objects_json.h"

namespace ansinh {

PlanIdentity readIdentity(const JsonCursor &cursor)
{
    JsonObject object(cursor);
    PlanIdentity identity;
    identity.id = object["id"].code();
    identity.title = object["title"].name();
    identity.number = object["number"].line();
    identity.date = object["date"].dateOrNull();
    identity.issuer = Code<Organisation>(object["issuer"].code());
    identity.place = object["place"].line();
    identity.signerPost = object["signer_post"].line();
    identity.signerName = object["signer_name"].line();
    identity.parentDocument = object["parent_document"].line();
    identity.resolution = object["resolution"].line();
    identity.resolutionPhrase = object["resolution_phrase"].line();
    identity.firstYear = object["first_year"].whole(Year::kFirst, Year::kLast);
    identity.lastYear = object["last_year"].whole(Year::kFirst, Year::kLast);
    object.close();
    return identity;
}

JsonNode toJson(const PlanIdentity &identity)
{
    return JsonNode::object()
        .with("id", identity.id)
        .with("title", identity.title)
        .with("number", identity.number)
        .with("date", identity.date)
        .with("issuer", identity.issuer)
        .with("place", identity.place)
        .with("signer_post", identity.signerPost)
        .with("signer_name", identity.signerName)
        .with("parent_document", identity.parentDocument)
        .with("resolution", identity.resolution)
        .with("resolution_phrase", identity.resolutionPhrase)
        .with("first_year", identity.firstYear)
        .with("last_year", identity.lastYear);
}

} // namespace ansinh
