// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_plan.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/plan_file.h"
#include "app/cli/text_plan.h"
#include "core/base/atomic_file.h"
#include "core/plan/plan_json.h"
#include "core/store/parts.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Result<Outcome> runPlan(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto plan = (*book)->plans().inForce(Year::of(call.today()));
    if (!plan)
        return plan.error();
    const auto decisions = (*book)->decisions().all();
    if (!decisions)
        return decisions.error();
    Outcome outcome;
    if (call.globals.json)
        outcome.json = planJson(*plan, *decisions);
    else
        outcome.text = planText(*plan, *decisions);
    return outcome;
}

/// Absent: the newest version is replaced.
Result<std::optional<Year>> fromYear(const Call &call)
{
    if (!call.has("from-year"))
        return std::optional<Year>();
    const auto year = Year::from(call.value("from-year"));
    if (!year)
        return year.error();
    return std::optional<Year>(*year);
}

Result<Outcome> runImport(const Call &call)
{
    const auto year = fromYear(call);
    if (!year)
        return year.error();
    const auto plan = readPlanFile(call.operands.at(1));
    if (!plan)
        return plan.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    if (auto done = (*book)->plans().put(*plan, *year); !done)
        return done.error();
    Outcome outcome;
    outcome.json = {{key("plan"), plan->identity.id},
                    {key("targets"), static_cast<int>(plan->targets.size())},
                    {key("tasks"), static_cast<int>(plan->tasks.size())}};
    outcome.text = QCoreApplication::translate("app/cli", "The plan is in the book: %1 targets, %2 tasks.")
                       .arg(plan->targets.size())
                       .arg(plan->tasks.size());
    return outcome;
}

Result<Outcome> runExport(const Call &call)
{
    const QString out = call.path("out");
    if (auto checked = checkOutput(call, out); !checked)
        return checked.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto plan = (*book)->plans().asImported();
    if (!plan)
        return plan.error();
    if (auto written = writeWhole(out, writePlan(*plan)); !written)
        return written.error();
    Outcome outcome;
    outcome.json = {{key("file"), out}};
    outcome.text = QCoreApplication::translate("app/cli", "The plan was written to “%1”.").arg(out);
    return outcome;
}

} // namespace

std::vector<CommandRule> planCommands()
{
    return {
        {"plan", {"BOOK"}, {}, QT_TRANSLATE_NOOP("app/cli", "shows the plan"), runPlan},
        {"plan-import",
         {"BOOK", "PLAN.json"},
         {{"from-year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "an amendment: in force from that year on")}},
         QT_TRANSLATE_NOOP("app/cli", "reads a plan into the book"),
         runImport},
        {"plan-export",
         {"BOOK"},
         {{"out", "PLAN.json", QT_TRANSLATE_NOOP("app/cli", "the file to write"), true}},
         QT_TRANSLATE_NOOP("app/cli", "writes the plan of the book as JSON"),
         runExport},
    };
}

} // namespace ansinh
