// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/plan_file.h"
#include "core/actions/sample.h"
#include "core/plan/plan_json.h"
#include "core/store/keeping.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ansinh {

namespace {

Result<std::unique_ptr<Book>> createBook(const Call &call, const QString &planPath)
{
    const auto plan = planPath.isEmpty() ? builtInPlan() : readPlanFile(planPath);
    if (!plan)
        return plan.error();
    return Book::create(call.operands.constFirst(), *plan, contextOf(call));
}

Result<Outcome> runNew(const Call &call)
{
    const auto book = createBook(call, call.path("plan"));
    if (!book)
        return book.error();
    const QString path = call.operands.constFirst();
    Outcome outcome;
    outcome.json = {{key("book"), path}};
    outcome.text = QCoreApplication::translate("app/cli", "The book “%1” was created.").arg(path);
    return outcome;
}

/// A book that was made only for the sample goes again when the sample cannot be filled in.
Result<SampleCount> fillOrRemove(std::unique_ptr<Book> book, SampleKind kind, bool isNew)
{
    auto count = fillSample(*book, kind);
    const QString path = book->path();
    book.reset();
    if (!count && isNew)
        QFile::remove(path);
    return count;
}

Result<Outcome> runSample(const Call &call)
{
    const QString path = call.operands.constFirst();
    const bool isNew = !QFileInfo::exists(path);
    auto book = isNew ? createBook(call, {}) : openBook(call);
    if (!book)
        return book.error();
    const auto kind = call.has("reorganised") ? SampleKind::Reorganised : SampleKind::Plain;
    const auto count = fillOrRemove(std::move(book).value(), kind, isNew);
    if (!count)
        return count.error();
    Outcome outcome;
    outcome.json = {{key("book"), path},
                    {key("figures"), count->figures},
                    {key("results"), count->results},
                    {key("submissions"), count->submissions}};
    outcome.text
        = QCoreApplication::translate("app/cli", "The sample is in “%1”: %2 figures, %3 task results, %4 submissions.")
              .arg(path)
              .arg(count->figures)
              .arg(count->results)
              .arg(count->submissions);
    return outcome;
}

QString checkText(const CheckReport &report, const QStringList &problems)
{
    if (report.isWhole())
        return QCoreApplication::translate("app/cli",
                                           "The book is whole: %1 figures, %2 task results, %3 entries in the journal.")
            .arg(report.figures)
            .arg(report.results)
            .arg(report.entries);
    return QCoreApplication::translate("app/cli", "The book is damaged. Restore a backup. What was found:")
        + QLatin1Char('\n') + problems.join(QLatin1Char('\n'));
}

Result<Outcome> runCheck(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto report = check(**book);
    if (!report)
        return report.error();
    Outcome outcome;
    outcome.json = {{key("whole"), report->isWhole()},
                    {key("file"), QJsonArray::fromStringList(report->fileProblems)},
                    {key("hashes"), QJsonArray::fromStringList(report->hashProblems)},
                    {key("references"), QJsonArray::fromStringList(report->referenceProblems)},
                    {key("figures"), report->figures},
                    {key("results"), report->results},
                    {key("entries"), report->entries}};
    outcome.text = checkText(*report, report->fileProblems + report->hashProblems + report->referenceProblems);
    outcome.exitCode = report->isWhole() ? 0 : 1;
    return outcome;
}

Result<Outcome> runBackup(const Call &call)
{
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const QString out = call.path("out");
    if (auto done = backUp(**book, out); !done)
        return done.error();
    Outcome outcome;
    outcome.json = {{key("backup"), out}};
    outcome.text = QCoreApplication::translate("app/cli", "A verified copy of the book stands in “%1”.").arg(out);
    return outcome;
}

Result<Outcome> runRestore(const Call &call)
{
    const QString path = call.operands.constFirst();
    const auto kept = restore(path, call.path("from"), contextOf(call));
    if (!kept)
        return kept.error();
    Outcome outcome;
    outcome.json = {{key("book"), path}, {key("kept"), jsonOf(*kept)}};
    outcome.text = QCoreApplication::translate("app/cli", "The book “%1” was restored.").arg(path);
    if (!kept->isEmpty())
        outcome.text += QLatin1Char('\n')
            + QCoreApplication::translate("app/cli", "The earlier file is kept as “%1”.").arg(*kept);
    return outcome;
}

} // namespace

std::vector<CommandRule> bookCommands()
{
    return {
        {"new",
         {"BOOK"},
         {{"plan", "PLAN.json", QT_TRANSLATE_NOOP("app/cli", "another plan than the built-in one")}},
         QT_TRANSLATE_NOOP("app/cli", "creates a book"),
         runNew},
        {"sample",
         {"BOOK"},
         {{"reorganised", nullptr, QT_TRANSLATE_NOOP("app/cli", "with the successor ward from 01/7/2025")}},
         QT_TRANSLATE_NOOP("app/cli", "fills a new book with sample figures"),
         runSample},
        {"check", {"BOOK"}, {}, QT_TRANSLATE_NOOP("app/cli", "checks that the book is whole"), runCheck},
        {"backup",
         {"BOOK"},
         {{"out", "FILE", QT_TRANSLATE_NOOP("app/cli", "the new file"), true}},
         QT_TRANSLATE_NOOP("app/cli", "makes a verified copy"),
         runBackup},
        {"restore",
         {"BOOK"},
         {{"from", "FILE", QT_TRANSLATE_NOOP("app/cli", "a copy made by backup"), true}},
         QT_TRANSLATE_NOOP("app/cli", "puts a copy in the place of the book"),
         runRestore},
    };
}

} // namespace ansinh
