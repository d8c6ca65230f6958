// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/submit_report.h"

#include "core/actions/letterhead_settings.h"
#include "core/actions/report_charts.h"
#include "core/actions/return_backup.h"
#include "core/actions/town_status.h"
#include "core/document/document_json.h"
#include "core/report/annual_report.h"
#include "core/report/outline_contents.h"
#include "core/store/book.h"
#include "core/store/freeze.h"
#include "core/store/submitted_reports.h"
#include "core/text/date_text.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

Result<void> checkOrder(const SubmitOrder &order)
{
    if (numberIn(order.number).isEmpty())
        return invalid(QCoreApplication::translate(
            "core/actions", "The report has no number yet. Give the number under which it is registered."));
    if (!order.date.isValid())
        return invalid(
            QCoreApplication::translate("core/actions", "The report has no date yet. Give the date that it bears."));
    if (order.date > order.today)
        return invalid(QCoreApplication::translate("core/actions",
                                                   "The report cannot bear the date %1: that day is still to come. "
                                                   "Give a date up to today (%2).")
                           .arg(shortDate(order.date), shortDate(order.today)));
    if (order.date.year() < order.year.number())
        return invalid(QCoreApplication::translate("core/actions",
                                                   "The report of %1 cannot bear the date %2, which is before that "
                                                   "year. Check year and date.")
                           .arg(order.year.toString(), shortDate(order.date)));
    return {};
}

/// The order is sound, the year open, and the book that of a ward.
Result<void> checkOpen(Book &book, const SubmitOrder &order)
{
    if (auto sound = checkOrder(order); !sound)
        return sound;
    if (auto own = refuseTownBook(book); !own)
        return own;
    const auto standing = book.submittedReports().freezing(order.year);
    if (!standing)
        return standing.error();
    return *standing ? Result<void>(frozenBy(**standing)) : Result<void>();
}

Letterhead headed(Letterhead letterhead, const SubmitOrder &order)
{
    letterhead.number = numberIn(singleLine(order.number));
    letterhead.date = order.date;
    if (const QString symbol = symbolIn(singleLine(order.number)); !symbol.isEmpty())
        letterhead.symbol = symbol;
    return letterhead;
}

Result<ReportMatter> matterOf(Book &book, const SubmitOrder &order)
{
    if (auto open = checkOpen(book, order); !open)
        return open.error();
    StatusKeeper keeper(book, order.today);
    auto matter = annualReportMatter(keeper, {order.year, false});
    if (matter)
        matter.value().letterhead = headed(matter->letterhead, order);
    return matter;
}

Result<SubmittedFiles> rendered(const Document &document, const SubmitRendering &rendering)
{
    SubmittedFiles files;
    files.document = documentToJson(document);
    const std::pair<const std::function<Result<QByteArray>(const Document &)> &, QByteArray &> forms[]
        = {{rendering.pdf, files.pdf}, {rendering.docx, files.docx}, {rendering.odt, files.odt}};
    for (const auto &[render, into] : forms) {
        auto bytes = render(document);
        if (!bytes)
            return bytes.error();
        into = std::move(bytes).value();
    }
    return files;
}

/// Number and date go into the letterhead of the year too: after a reopening they stand there to be mended.
Result<void> keepHead(Book &book, const SubmitOrder &order)
{
    const Period period{order.year, false};
    const auto before = letterheadOf(book, period, {});
    if (!before)
        return before.error();
    return keepLetterhead(book, period, *before, headed(*before, order));
}

} // namespace

Result<std::vector<ReportRemark>> submitRemarks(Book &book, const SubmitOrder &order)
{
    const auto matter = matterOf(book, order);
    if (!matter)
        return matter.error();
    return reportRemarks(placedReading(*matter));
}

Result<SubmittedReport> submitReport(Book &book, const SubmitOrder &order, const SubmitRendering &rendering)
{
    const auto matter = matterOf(book, order);
    if (!matter)
        return matter.error();
    const auto files = rendered(composeAnnualReport(placedReading(*matter)), rendering);
    if (!files)
        return files.error();
    if (const auto backup = backUpBeforeSubmitting(book, order.today); !backup)
        return backup.error();
    SubmittedReport report;
    report.year = order.year;
    report.number = singleLine(order.number);
    report.symbol = matter->letterhead.symbol;
    report.date = order.date;
    report.day = order.today;
    const Action action{QStringLiteral("submit"), {order.year.toString(), report.designation()}, {}, {}};
    const auto done = book.change(action, [&]() -> Result<void> {
        if (auto kept = keepHead(book, order); !kept)
            return kept;
        auto kept = book.submittedReports().submit(report, *files);
        if (!kept)
            return kept.error();
        report = std::move(kept).value();
        return {};
    });
    return done ? Result<SubmittedReport>(report) : done.error();
}

Result<void> reopenReport(Book &book, Year year, const QString &reason, const QDate &today)
{
    return book.submittedReports().reopen(year, today, reason);
}

Result<std::optional<SubmittedReport>> submittedOf(Book &book, const Period &period)
{
    if (period.half)
        return std::optional<SubmittedReport>();
    return book.submittedReports().inForce(period.year);
}

Result<QByteArray> submittedFile(Book &book, const SubmittedReport &report, SubmittedFormat format)
{
    return book.submittedReports().bytesOf(report.hashOf(format));
}

Result<Document> submittedDocument(Book &book, const SubmittedReport &report)
{
    const auto bytes = book.submittedReports().bytesOf(report.document);
    return bytes ? documentFromJson(*bytes) : Result<Document>(bytes.error());
}

std::optional<SubmittedFormat> submittedFormatOf(const QString &ending)
{
    const QString known = ending.toLower();
    if (known == QLatin1String("pdf"))
        return SubmittedFormat::Pdf;
    if (known == QLatin1String("docx"))
        return SubmittedFormat::Docx;
    if (known == QLatin1String("odt"))
        return SubmittedFormat::Odt;
    return {};
}

} // namespace ansinh
