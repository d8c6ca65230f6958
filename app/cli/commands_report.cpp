// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asked.h"
#include "app/cli/command.h"
#include "app/cli/json_status.h"
#include "app/cli/json_town.h"
#include "app/cli/json_values.h"
#include "app/cli/open_book.h"
#include "app/cli/papers.h"
#include "app/cli/remarks.h"
#include "app/cli/submitted.h"
#include "app/cli/text_status.h"
#include "app/cli/text_town.h"
#include "core/actions/report_charts.h"
#include "core/actions/report_check.h"
#include "core/actions/status.h"
#include "core/actions/submit_report.h"
#include "core/actions/town_status.h"
#include "core/report/annual_report.h"
#include "core/report/outline_contents.h"
#include "ui/print/document_file.h"
#include "ui/print/paper_charts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ansinh {

namespace {

Result<Outcome> townStatus(const Call &call, Book &town, const Period &period)
{
    const auto status = townStatusOf(town, period, call.today());
    if (!status)
        return status.error();
    Outcome outcome;
    if (call.globals.json) {
        outcome.json = townStatusJson(*status);
        outcome.json.insert(key("submitted"), QJsonValue::Null); // a town submits no report of its own
    } else {
        outcome.text = townStatusText(*status);
    }
    return outcome;
}

Result<Outcome> runStatus(const Call &call)
{
    const auto period = periodOf(call);
    if (!period)
        return period.error();
    const auto book = openBook(call);
    if (!book)
        return book.error();
    const auto isTown = isTownBook(**book);
    if (!isTown)
        return isTown.error();
    if (*isTown)
        return townStatus(call, **book, *period);
    const auto status = statusOf(**book, *period, call.today());
    if (!status)
        return status.error();
    const auto submitted = submittedOf(**book, *period);
    if (!submitted)
        return submitted.error();
    Outcome outcome;
    if (call.globals.json) {
        outcome.json = statusJson(*status);
        outcome.json.insert(key("submitted"), submittedJson(*submitted));
    } else {
        outcome.text = submittedText(*submitted) + statusText(*status);
    }
    return outcome;
}

/// Asked before the book is touched.
Result<void> checkFormat(const QString &path)
{
    if (documentEndings().contains(QFileInfo(path).suffix().toLower()))
        return {};
    return Error{ErrorKind::Usage,
                 QCoreApplication::translate("app/cli",
                                             "Reports are written as .pdf, .docx, .odt and .html, not as “%1”. Give "
                                             "the file after --out one of these endings.")
                     .arg(path),
                 {}};
}

/// `remarks`: what is to be known before the annual report is printed.
Result<Document> composed(const Call &call, Book &book, const Period &period, std::vector<ReportRemark> &remarks)
{
    if (isPaper(call))
        return paperOf(call, book, period);
    StatusKeeper keeper(book, call.today());
    const auto matter = annualReportMatter(keeper, period);
    if (!matter)
        return matter.error();
    const ReportReading reading = placedReading(*matter);
    remarks = reportRemarks(reading);
    return composeAnnualReport(reading);
}

/// The year's report as it was submitted; absent: another paper is wanted, or the report is a draft.
Result<std::optional<SubmittedReport>> submittedFor(const Call &call, Book &book, const Period &period)
{
    if (isPaper(call))
        return std::optional<SubmittedReport>();
    return submittedOf(book, period);
}

/// Returns the number of pages, 0 where there are none.
Result<int> writePaper(const Call &call, Book &book, const Period &period, std::vector<ReportRemark> &remarks)
{
    const auto submitted = submittedFor(call, book, period);
    if (!submitted)
        return submitted.error();
    if (*submitted)
        return writeSubmitted(book, **submitted, call.path("out"));
    const auto document = composed(call, book, period, remarks);
    return document ? writeDocument(*document, call.path("out"), paperCharts()) : Result<int>(document.error());
}

Result<Outcome> runReport(const Call &call)
{
    if (auto checked = checkKind(call); !checked)
        return checked.error();
    if (auto checked = checkFormat(call.path("out")); !checked)
        return checked.error();
    const QString out = call.path("out");
    const auto period = periodOf(call);
    if (!period)
        return period.error();
    if (auto checked = checkOutput(call, out); !checked)
        return checked.error();
    const auto book = openWardBook(call);
    if (!book)
        return book.error();
    std::vector<ReportRemark> remarks;
    const auto pages = writePaper(call, **book, *period, remarks);
    if (!pages)
        return pages.error();
    Outcome outcome;
    outcome.json = {{key("file"), out}, {key("pages"), *pages > 0 ? QJsonValue(*pages) : QJsonValue(QJsonValue::Null)}};
    tellRemarks(remarks, outcome);
    outcome.text = writtenText(call);
    return outcome;
}

} // namespace

std::vector<CommandRule> reportCommands()
{
    return {
        {"status",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
          {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "the first half of the year")}},
         QT_TRANSLATE_NOOP("app/cli", "says where targets, tasks and organisations stand"),
         runStatus},
        {"report",
         {"BOOK"},
         {{"year", "YEAR", QT_TRANSLATE_NOOP("app/cli", "the year"), true},
          {"out", "FILE.(pdf|docx|odt|html)", QT_TRANSLATE_NOOP("app/cli", "the file to write"), true},
          {"kind", kPaperKinds, QT_TRANSLATE_NOOP("app/cli", "which report; without it the annual one")},
          {"half", nullptr, QT_TRANSLATE_NOOP("app/cli", "the first half of the year")},
          {"organisation", "ORG", QT_TRANSLATE_NOOP("app/cli", "only the paper of this organisation")},
          {"area", "NAME", QT_TRANSLATE_NOOP("app/cli", "area_form: only the form of this area")},
          {"together", nullptr, QT_TRANSLATE_NOOP("app/cli", "request, reminder: one letter to all of them")},
          {"by", "group|organisation|target", QT_TRANSLATE_NOOP("app/cli", "progress: what its table goes by")}},
         QT_TRANSLATE_NOOP("app/cli", "writes the annual report or another paper of the year"),
         runReport},
    };
}

} // namespace ansinh
