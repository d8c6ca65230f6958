// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/remarks.h"
#include "app/cli/submitted.h"
#include "core/text/date_text.h"
#include "ui/print/rendering.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Result<SubmitOrder> orderOf(const Call &call)
{
    const auto year = Year::from(call.value("year"));
    if (!year)
        return year.error();
    const QDate date = QDate::fromString(call.value("date"), Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("app/cli", "“%1” is not a date. Write it as 2026-11-05.")
                         .arg(call.value("date")),
                     {}};
    return SubmitOrder{*year, call.value("number"), date, call.today()};
}

QJsonObject reportJson(const SubmittedReport &report)
{
    QJsonObject json = submittedJson(report);
    json.insert(key("year"), report.year.number());
    return json;
}

QJsonObject hashesJson(const SubmittedReport &report)
{
    return {{key("pdf"), QString::fromLatin1(report.pdf)},
            {key("docx"), QString::fromLatin1(report.docx)},
            {key("odt"), QString::fromLatin1(report.odt)}};
}

Result<Outcome> runSubmit(const Call &call)
{
    const auto order = orderOf(call);
    if (!order)
        return order.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto remarks = submitRemarks(**book, *order);
    if (!remarks)
        return remarks.error();
    const auto report = submitReport(**book, *order, submitRendering());
    if (!report)
        return report.error();
    Outcome outcome;
    outcome.json = reportJson(*report);
    outcome.json.insert(key("submitted_on"), jsonOf(report->day));
    outcome.json.insert(key("sha256"), hashesJson(*report));
    tellRemarks(*remarks, outcome);
    outcome.text = QCoreApplication::translate("app/cli",
                                               "The report of %1 is submitted as No. %2 of %3. The year and those "
                                               "before it are frozen; “reopen” opens it again.")
                       .arg(report->year.toString(), report->designation(), shortDate(report->date));
    return outcome;
}

Result<Outcome> runReopen(const Call &call)
{
    const auto year = Year::from(call.value("year"));
    if (!year)
        return year.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto report = submittedOf(**book, {*year, false});
    if (!report)
        return report.error();
    if (auto done = reopenReport(**book, *year, call.value("reason"), call.today()); !done)
        return done.error();
    Outcome outcome;
    outcome.json = reportJson(**report);
    outcome.json.insert(key("reopened_on"), jsonOf(call.today()));
    outcome.json.insert(key("reason"), call.value("reason"));
    outcome.text = QCoreApplication::translate("app/cli",
                                               "The report of %1 is open again. What was submitted as No. %2 stays "
                                               "kept.")
                       .arg(year->toString(), (*report)->designation());
    return outcome;
}

} // namespace

std::vector<CommandRule> submitCommands()
{
    return {
        {"submit",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
          {"number", "NUMBER", QT_TRANSLATE_NOOP("app/cli", "the number of the report: 123 or 123/BC-UBND"), true},
          {"date", "YYYY-MM-DD", QT_TRANSLATE_NOOP("app/cli", "the date of the report"), true}},
         QT_TRANSLATE_NOOP("app/cli", "submits the annual report: keeps it as it is and freezes the year"),
         runSubmit},
        {"reopen",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year, the last one that was submitted"), true},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("app/cli", "why; it is kept"), true}},
         QT_TRANSLATE_NOOP("app/cli", "opens a submitted year again; what was submitted stays kept"),
         runReopen},
    };
}

} // namespace ansinh
