// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "core/actions/decide.h"
#include "core/actions/figure_file.h"
#include "core/actions/results.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ansinh {

namespace {

Error misuse(const QString &message)
{
    return {ErrorKind::Usage, message, {}};
}

/// A single figure and a file of figures do not go together; a single one needs its four words.
std::optional<Error> misusedRecord(const Call &call)
{
    if (call.has("from")) {
        if (call.options.size() > 1)
            return misuse(QCoreApplication::translate("app/cli",
                                                      "With --from the columns of the file say everything; "
                                                      "leave the other options out."));
        return {};
    }
    for (const char *name : {"year", "target", "by"})
        if (!call.has(name))
            return misuse(
                QCoreApplication::translate("app/cli", "The option --%1 is missing.").arg(QLatin1String(name)));
    const int amounts = int(call.has("value")) + int(call.has("numerator")) + int(call.has("state"));
    if (amounts == 0)
        return misuse(QCoreApplication::translate("app/cli", "Give --value, --numerator or --state."));
    if (call.has("value") && call.has("numerator"))
        return misuse(QCoreApplication::translate("app/cli", "Give --value or --numerator, not both."));
    if (call.has("area") && call.has("member"))
        return misuse(QCoreApplication::translate("app/cli", "Give --area or --member, not both."));
    return {};
}

FigureEntry entryOf(const Call &call)
{
    FigureEntry entry;
    entry.year = call.value("year");
    entry.half = call.has("half");
    entry.target = call.value("target");
    entry.value = call.value("value");
    entry.numerator = call.value("numerator");
    entry.denominator = call.value("denominator");
    entry.state = call.value("state");
    entry.area = call.value("area");
    entry.member = call.value("member");
    entry.by = call.value("by");
    entry.certainty = call.value("certainty");
    entry.asOf = call.value("as-of");
    entry.reason = call.value("reason");
    entry.note = call.value("note");
    return entry;
}

Result<std::vector<FigureEntry>> entriesOf(const Call &call)
{
    if (call.has("from"))
        return readFigureFile(call.path("from"));
    return std::vector<FigureEntry>{entryOf(call)};
}

Action actionOf(const Call &call)
{
    if (call.has("from"))
        return {QStringLiteral("record"), {}, QFileInfo(call.path("from")).fileName(), {}};
    return {QStringLiteral("record"), {call.value("target"), call.value("year")}, {}, call.value("reason")};
}

Result<Outcome> runRecord(const Call &call)
{
    if (auto error = misusedRecord(call))
        return *error;
    const auto entries = entriesOf(call);
    if (!entries)
        return entries.error();
    const auto book = openWardBook(call);
    if (!book)
        return book.error();
    const auto recorded = recordFigures(**book, *entries, actionOf(call));
    if (!recorded)
        return recorded.error();
    Outcome outcome;
    outcome.json
        = {{key("recorded"), recorded->figures}, {key("warnings"), QJsonArray::fromStringList(recorded->warnings)}};
    outcome.text = QCoreApplication::translate("app/cli", "%n figures were recorded.", nullptr, recorded->figures);
    outcome.messages = recorded->warnings;
    return outcome;
}

/// Pairs each --value, --unit and --fund with the --indicator before it.
Result<std::vector<IndicatorEntry>> indicatorsOf(const Call &call)
{
    std::vector<IndicatorEntry> indicators;
    for (const Call::Option &option : call.options) {
        const QString value = Call{{}, nullptr, {}, {option}}.value(option.name.toLatin1().constData());
        if (option.name == key("indicator")) {
            indicators.push_back({value, {}, {}, {}});
            continue;
        }
        if (option.name != key("value") && option.name != key("unit") && option.name != key("fund"))
            continue;
        if (indicators.empty())
            return misuse(QCoreApplication::translate("app/cli", "Give --indicator before --%1.").arg(option.name));
        IndicatorEntry &last = indicators.back();
        QString &field = option.name == key("value") ? last.value : option.name == key("unit") ? last.unit : last.fund;
        if (!field.isEmpty())
            return misuse(QCoreApplication::translate("app/cli", "The option --%1 is given twice.").arg(option.name));
        field = value;
    }
    for (const IndicatorEntry &indicator : indicators)
        if (indicator.value.isEmpty())
            return misuse(
                QCoreApplication::translate("app/cli", "The indicator “%1” has no --value.").arg(indicator.name));
    return indicators;
}

Result<Outcome> runResult(const Call &call)
{
    auto indicators = indicatorsOf(call);
    if (!indicators)
        return indicators.error();
    ResultEntry entry{call.value("year"),
                      call.has("half"),
                      call.value("task"),
                      call.value("by"),
                      call.value("text"),
                      call.value("progress"),
                      call.value("difficulties"),
                      call.value("proposals"),
                      std::move(indicators).value(),
                      {}};
    const auto book = openWardBook(call);
    if (!book)
        return book.error();
    const auto recorded = recordResults(**book, {entry}, {key("result"), {entry.task, entry.year}, {}, {}});
    if (!recorded)
        return recorded.error();
    Outcome outcome;
    outcome.json = {{key("results"), recorded->results},
                    {key("indicators"), recorded->indicators},
                    {key("warnings"), QJsonArray::fromStringList(recorded->warnings)}};
    outcome.text = QCoreApplication::translate("app/cli", "The result of task %1 was recorded.").arg(entry.task);
    outcome.messages = recorded->warnings;
    return outcome;
}

Result<Outcome> runDecide(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto decided = decide(**book, {{}, call.value("item"), call.value("choose"), call.value("reason"), {}});
    if (!decided)
        return decided.error();
    Outcome outcome;
    outcome.json = {{key("item"), decided->item}, {key("choice"), decided->choice}, {key("reason"), decided->reason}};
    outcome.text = QCoreApplication::translate("app/cli", "Decided: %1 is %2.").arg(decided->item, decided->choice);
    return outcome;
}

CommandRule recordCommand()
{
    return {"record",
            {"BOOK"},
            {{"from", "FILE.csv", QT_TRANSLATE_NOOP("app/cli", "many figures; columns named as the options")},
             {"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year")},
             {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "the first half of the year")},
             {"target", "CODE", QT_TRANSLATE_NOOP("app/cli", "the code of the target")},
             {"value", "NUMBER|yes|no", QT_TRANSLATE_NOOP("app/cli", "the value")},
             {"numerator", "NUMBER", QT_TRANSLATE_NOOP("app/cli", "the numerator of a ratio")},
             {"denominator", "NUMBER", QT_TRANSLATE_NOOP("app/cli", "its denominator, where it is not the shared one")},
             {"state", "STATE", QT_TRANSLATE_NOOP("app/cli", "none_arisen, not_available or not_assessable")},
             {"area", "NAME", QT_TRANSLATE_NOOP("app/cli", "of an area only")},
             {"member", "ORG", QT_TRANSLATE_NOOP("app/cli", "of a member of a group only")},
             {"by", "ORG", QT_TRANSLATE_NOOP("app/cli", "who reports it")},
             {"certainty", "WORD", QT_TRANSLATE_NOOP("app/cli", "official, preliminary or estimate")},
             {"as-of", "YYYY-MM-DD", QT_TRANSLATE_NOOP("app/cli", "the day that the data describe")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("app/cli", "why something unusual is right")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("app/cli", "a note")}},
            QT_TRANSLATE_NOOP("app/cli", "records a figure, or a file of figures"),
            runRecord};
}

CommandRule resultCommand()
{
    return {
        "result",
        {"BOOK"},
        {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
         {"task", "CODE", QT_TRANSLATE_NOOP("app/cli", "the code of the task"), true},
         {"by", "ORG", QT_TRANSLATE_NOOP("app/cli", "who reports it"), true},
         {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "the first half of the year")},
         {"text", "TEXT", QT_TRANSLATE_NOOP("app/cli", "the result")},
         {"progress", "TEXT", QT_TRANSLATE_NOOP("app/cli", "the progress")},
         {"difficulties", "TEXT", QT_TRANSLATE_NOOP("app/cli", "difficulties")},
         {"proposals", "TEXT", QT_TRANSLATE_NOOP("app/cli", "proposals")},
         {"indicator", "NAME", QT_TRANSLATE_NOOP("app/cli", "an indicator of the task; its value follows"), false,
          true},
         {"value", "NUMBER|yes|no", QT_TRANSLATE_NOOP("app/cli", "the value of the indicator before it"), false, true},
         {"unit", "TEXT", QT_TRANSLATE_NOOP("app/cli", "its unit, where the plan has none"), false, true},
         {"fund", "TEXT", QT_TRANSLATE_NOOP("app/cli", "the source of its money"), false, true}},
        QT_TRANSLATE_NOOP("app/cli", "records what an organisation did for a task"),
        runResult};
}

} // namespace

std::vector<CommandRule> figureCommands()
{
    return {recordCommand(),
            resultCommand(),
            {"decide",
             {"BOOK"},
             {{"item", "ID", QT_TRANSLATE_NOOP("app/cli", "what is open, as plan and status name it"), true},
              {"choose", "CHOICE", QT_TRANSLATE_NOOP("app/cli", "a place of the plan, or whose figure holds"), true},
              {"reason", "TEXT", QT_TRANSLATE_NOOP("app/cli", "why"), true}},
             QT_TRANSLATE_NOOP("app/cli", "settles a dispute or a contradiction"),
             runDecide}};
}

} // namespace ansinh
