// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/words.h"
#include "core/actions/collect.h"
#include "core/store/book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ansinh {

namespace {

/// A file of the call, read and weighed.
struct Incoming
{
    QString path; ///< as it was given
    ReturnPreview preview;

    int taken(ReturnAnswer::Change change) const
    {
        return int(std::count_if(preview.answers.begin(), preview.answers.end(), [&](const ReturnAnswer &answer) {
            return answer.change == change && preview.takes(answer, {});
        }));
    }
    int asked() const
    {
        return preview.count(ReturnAnswer::Change::New) + preview.count(ReturnAnswer::Change::Changed)
            - taken(ReturnAnswer::Change::New) - taken(ReturnAnswer::Change::Changed);
    }
};

Result<ReturnExpectation> expectationOf(const Call &call)
{
    ReturnExpectation expected;
    if (!call.has("year"))
        return expected;
    const auto period = periodOf(call);
    if (!period)
        return Error{ErrorKind::Usage, period.error().message, {}};
    expected.period = *period;
    return expected;
}

/// Folders become the workbooks in them.
QStringList pathsOf(const Call &call)
{
    QStringList paths;
    for (const QString &operand : call.operands.mid(1)) {
        if (QFileInfo(operand).isDir())
            paths += returnFilesIn(operand);
        else
            paths += operand;
    }
    return paths;
}

/// A file that cannot even be read is one of the refused.
ReturnPreview unread(const QString &path, const Error &error)
{
    ReturnPreview preview;
    preview.file.name = QFileInfo(path).fileName();
    const QString rule = error.kind == ErrorKind::Invalid ? QStringLiteral("too_large") : QStringLiteral("unreadable");
    const QString remedy = QCoreApplication::translate("app/cli", "Mend the file or leave it out, then try again.");
    preview.problems.push_back({{{}, {}, {}, rule, error.message, remedy, Severity::Stop}});
    return preview;
}

Result<std::vector<Incoming>> readAll(const Call &call, Book &book, const ReturnExpectation &expected)
{
    StatusKeeper keeper(book, call.today());
    ReturnReader reader(book, keeper, call.today(), expected);
    std::vector<Incoming> incoming;
    std::vector<ReturnFile> files;
    std::vector<size_t> places; ///< of those files among the incoming
    for (const QString &path : pathsOf(call)) {
        auto file = readReturnFile(path);
        if (!file && file.error().kind == ErrorKind::NotFound)
            return file.error();
        incoming.push_back({path, file ? ReturnPreview() : unread(path, file.error())});
        if (!file)
            continue;
        places.push_back(incoming.size() - 1);
        files.push_back(std::move(file).value());
    }
    auto read = reader.readAll(files);
    if (!read)
        return read.error();
    alignReturns(read.value());
    for (size_t i = 0; i < places.size(); ++i)
        incoming[places[i]].preview = std::move(read.value()[i]);
    return incoming;
}

QJsonObject jsonOf(const ReturnProblem &problem)
{
    return {{key("sheet"), ansinh::jsonOf(problem.sheet)},
            {key("cell"), ansinh::jsonOf(problem.cell)},
            {key("value"), ansinh::jsonOf(problem.value)},
            {key("rule"), problem.rule},
            {key("message"), problem.message},
            {key("remedy"), problem.remedy},
            {key("severity"), nameOf(problem.severity)}};
}

QJsonObject jsonOf(const Incoming &file)
{
    const ReturnPreview &preview = file.preview;
    const QJsonValue null(QJsonValue::Null);
    QJsonArray problems;
    for (const ReturnProblem &problem : preview.problems)
        problems.append(jsonOf(problem));
    return {{key("file"), file.path},
            {key("accepted"), !preview.isRefused()},
            {key("organisation"), ansinh::jsonOf(preview.organisation)},
            {key("year"), preview.period ? QJsonValue(preview.period->year.number()) : null},
            {key("half"), preview.period ? QJsonValue(preview.period->half) : null},
            {key("version"), preview.version > 0 && !preview.isBlank() ? QJsonValue(preview.version) : null},
            {key("new"), file.taken(ReturnAnswer::Change::New)},
            {key("changed"), file.taken(ReturnAnswer::Change::Changed)},
            {key("unchanged"), preview.count(ReturnAnswer::Change::Unchanged)},
            {key("blank"), preview.count(ReturnAnswer::Change::Blank)},
            {key("asked"), file.asked()},
            {key("encoding"), ansinh::jsonOf(preview.encoding)},
            {key("problems"), problems}};
}

QString textOf(const ReturnProblem &problem)
{
    QString place = problem.sheet;
    if (!problem.cell.isEmpty())
        place += QLatin1Char('!') + problem.cell;
    const QString what = problem.message + QLatin1Char(' ') + problem.remedy;
    return QStringLiteral("  %1 %2").arg(severityWord(problem.severity),
                                         place.isEmpty() ? what : QStringLiteral("%1: %2").arg(place, what));
}

QString textOf(const Incoming &file)
{
    const ReturnPreview &preview = file.preview;
    QStringList lines;
    if (preview.isBlank())
        lines += QCoreApplication::translate("app/cli", "%1: %2, not filled in: left out.")
                     .arg(QDir::toNativeSeparators(file.path), preview.organisationName);
    else if (preview.isRefused())
        lines += QCoreApplication::translate("app/cli", "%1: refused.").arg(QDir::toNativeSeparators(file.path));
    else
        lines += QCoreApplication::translate("app/cli",
                                             "%1: %2, version %3: %4 new, %5 changed, %6 unchanged, %7 blank, %8 to be "
                                             "answered.")
                     .arg(QDir::toNativeSeparators(file.path), preview.organisationName,
                          QString::number(preview.version), QString::number(file.taken(ReturnAnswer::Change::New)),
                          QString::number(file.taken(ReturnAnswer::Change::Changed)),
                          QString::number(preview.count(ReturnAnswer::Change::Unchanged)),
                          QString::number(preview.count(ReturnAnswer::Change::Blank)), QString::number(file.asked()));
    for (const ReturnProblem &problem : preview.problems)
        lines += textOf(problem);
    return lines.join(QLatin1Char('\n'));
}

Result<QString> accept(const Call &call, Book &book, const std::vector<Incoming> &files, const QDate &received)
{
    std::vector<AcceptedReturn> returns;
    for (const Incoming &file : files) {
        if (file.preview.isBlank())
            continue;
        Receipt receipt;
        receipt.received = received;
        returns.push_back({file.preview, {}, receipt});
    }
    const auto collected = acceptReturns(book, returns, call.today());
    if (!collected)
        return collected.error();
    return collected->backup;
}

/// Those in which something was filled in.
qsizetype returnsAmong(const std::vector<Incoming> &files)
{
    return std::count_if(files.begin(), files.end(), [](const Incoming &file) { return !file.preview.isBlank(); });
}

QString lastLine(const Call &call, bool isRefused, qsizetype count)
{
    if (isRefused)
        return QCoreApplication::translate("app/cli", "Nothing was taken: mend or leave out the refused files.");
    if (call.has("dry-run"))
        return QCoreApplication::translate("app/cli", "Only looked at: nothing was taken.");
    return QCoreApplication::translate("app/cli", "%n returns were taken.", nullptr, int(count));
}

Result<Outcome> runCollect(const Call &call)
{
    const auto received = dayOfReceipt(call);
    if (!received)
        return received.error();
    const auto expected = expectationOf(call);
    if (!expected)
        return expected.error();
    const auto book = openWardBook(call, Book::Look::Meanwhile);
    if (!book)
        return book.error();
    const auto files = readAll(call, **book, *expected);
    if (const auto sound = (*book)->soundness(); !sound)
        return sound.error();
    if (!files)
        return files.error();
    const bool isRefused
        = std::any_of(files->begin(), files->end(), [](const Incoming &file) { return file.preview.isRefused(); });
    QString backup;
    if (!isRefused && !call.has("dry-run") && returnsAmong(*files) > 0) {
        const auto accepted = accept(call, **book, *files, *received);
        if (!accepted)
            return accepted.error();
        backup = *accepted;
    }
    Outcome outcome;
    outcome.exitCode = isRefused ? 1 : 0;
    QJsonArray list;
    for (const Incoming &file : *files) {
        list.append(jsonOf(file));
        outcome.text += textOf(file) + QLatin1Char('\n');
    }
    outcome.json = {{key("files"), list}, {key("backup"), ansinh::jsonOf(backup)}};
    outcome.text += lastLine(call, isRefused, returnsAmong(*files));
    return outcome;
}

} // namespace

std::vector<CommandRule> collectCommands()
{
    return {{"collect",
             {"BOOK", "FILE"},
             {{"received", "YYYY-MM-DD", QT_TRANSLATE_NOOP("app/cli", "the day of receipt; without it today")},
              {"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "refuse returns of another year")},
              {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "with --year: of its first half")},
              {"dry-run", nullptr, QT_TRANSLATE_NOOP("app/cli", "only look: nothing is written")}},
             QT_TRANSLATE_NOOP("app/cli", "reads workbooks that came back filled in, or a folder of them"),
             runCollect,
             true}};
}

} // namespace ansinh
