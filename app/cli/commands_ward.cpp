// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "core/actions/references.h"
#include "core/store/parts.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Result<Outcome> runArea(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto area = (*book)->directory().addArea(call.value("add"));
    if (!area)
        return area.error();
    Outcome outcome;
    outcome.json = {{key("area"), area->name}};
    outcome.text = QCoreApplication::translate("app/cli", "The area “%1” was added.").arg(area->name);
    return outcome;
}

Result<Outcome> runOrganisation(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    Code<Organisation> group;
    if (call.has("member-of")) {
        const auto found = (*book)->directory().organisation(call.value("member-of"));
        if (!found)
            return found.error();
        group = found->code;
    }
    const auto added = (*book)->directory().addOrganisation(call.value("add"), group);
    if (!added)
        return added.error();
    Outcome outcome;
    outcome.json = {{key("code"), added->code.text}, {key("name"), added->name}, {key("member_of"), jsonOf(group)}};
    outcome.text = QCoreApplication::translate("app/cli", "The organisation “%1” was added with the code %2.")
                       .arg(added->name, added->code.text);
    return outcome;
}

Result<Outcome> runDenominator(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto kept = keepDenominator(
        **book,
        {call.value("year"), call.value("name"), call.value("area"), call.value("value"), call.value("source")});
    if (!kept)
        return kept.error();
    const SharedDenominator &denominator = kept->value;
    Outcome outcome;
    outcome.json
        = {{key("year"), denominator.year.number()},    {key("name"), denominator.name},
           {key("area"), jsonOf(call.value("area"))},   {key("value"), jsonOf(denominator.value)},
           {key("source"), jsonOf(denominator.source)}, {key("warnings"), QJsonArray::fromStringList(kept->warnings)}};
    outcome.text = QCoreApplication::translate("app/cli", "Kept: %1 in %2 is %3.")
                       .arg(denominator.name, denominator.year.toString(), denominator.value.toString());
    outcome.messages = kept->warnings;
    return outcome;
}

Result<Outcome> runAssign(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto kept
        = keepAssigned(**book, {call.value("year"), call.value("target"), call.value("value"), call.value("document")});
    if (!kept)
        return kept.error();
    const AssignedValue &assigned = kept->value;
    Outcome outcome;
    outcome.json = {{key("year"), assigned.year.number()},
                    {key("target"), assigned.target.text},
                    {key("value"), jsonOf(assigned.value)},
                    {key("document"), jsonOf(assigned.document)}};
    outcome.text = QCoreApplication::translate("app/cli", "Assigned: %1 in %2 is %3.")
                       .arg(assigned.target.text, assigned.year.toString(), assigned.value.toString());
    return outcome;
}

} // namespace

std::vector<CommandRule> wardCommands()
{
    return {
        {"area",
         {"BOOK"},
         {{"add", "NAME", QT_TRANSLATE_NOOP("app/cli", "the name of the area"), true}},
         QT_TRANSLATE_NOOP("app/cli", "adds an area"),
         runArea},
        {"organisation",
         {"BOOK"},
         {{"add", "NAME", QT_TRANSLATE_NOOP("app/cli", "the name of the organisation"), true},
          {"member-of", "ORG", QT_TRANSLATE_NOOP("app/cli", "the group that it belongs to")}},
         QT_TRANSLATE_NOOP("app/cli", "adds an organisation"),
         runOrganisation},
        {"denominator",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
          {"name", "NAME", QT_TRANSLATE_NOOP("app/cli", "its name, as the targets name it"), true},
          {"value", "NUMBER", QT_TRANSLATE_NOOP("app/cli", "the number"), true},
          {"area", "NAME", QT_TRANSLATE_NOOP("app/cli", "of an area only")},
          {"source", "TEXT", QT_TRANSLATE_NOOP("app/cli", "where the number comes from"), true}},
         QT_TRANSLATE_NOOP("app/cli", "keeps a shared denominator"),
         runDenominator},
        {"assign",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
          {"target", "CODE", QT_TRANSLATE_NOOP("app/cli", "the code of the target"), true},
          {"value", "NUMBER", QT_TRANSLATE_NOOP("app/cli", "the number"), true},
          {"document", "TEXT", QT_TRANSLATE_NOOP("app/cli", "the assigning document")}},
         QT_TRANSLATE_NOOP("app/cli", "keeps the assigned value of a year"),
         runAssign},
    };
}

} // namespace ansinh
