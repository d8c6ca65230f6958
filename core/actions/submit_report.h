// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_check.h"
#include "core/base/result.h"
#include "core/document/document.h"
#include "core/year/submitted_report.h"

#include <functional>

namespace ansinh {

class Book;

/// Under which number and date the report of a year is submitted.
struct SubmitOrder
{
    Year year = Year::of({});
    QString number; ///< "123", or "123/BC-UBND"
    QDate date; ///< of the report; not after today
    QDate today;
};

/// What brings the report into the files that are kept; core knows no pages. All three are needed.
struct SubmitRendering
{
    std::function<Result<QByteArray>(const Document &)> pdf;
    std::function<Result<QByteArray>(const Document &)> docx;
    std::function<Result<QByteArray>(const Document &)> odt;
};

/// Submits the report of the year as it now composes itself, with number and date on its head: keeps its files and
/// freezes the year and all before it. A verified copy of the book is made before; then one transaction, one entry in
/// the journal. What is still open never prevents it. Errors: Invalid (the order says why), Frozen (this year or a
/// later one is submitted), those of the rendering, of backUp and of the store; then nothing has changed.
Result<SubmittedReport> submitReport(Book &book, const SubmitOrder &order, const SubmitRendering &rendering);

/// What is to be known before it is submitted, as before the report is printed. Errors as of submitReport().
Result<std::vector<ReportRemark>> submitRemarks(Book &book, const SubmitOrder &order);

/// Opens the newest submitted year again. What was submitted stays kept and listed; submitting anew makes the next
/// version. Errors: Invalid (no reason), NotFound (the year is not submitted), Frozen (a later one is).
Result<void> reopenReport(Book &book, Year year, const QString &reason, const QDate &today);

/// The report that was submitted of the period and is in force; absent: it is a draft, as that of a half-year always
/// is.
Result<std::optional<SubmittedReport>> submittedOf(Book &book, const Period &period);

/// The kept bytes. Errors: NotFound, Damaged.
Result<QByteArray> submittedFile(Book &book, const SubmittedReport &report, SubmittedFormat format);
/// The document as it was composed then. Errors also of documentFromJson().
Result<Document> submittedDocument(Book &book, const SubmittedReport &report);

/// The format of a file's ending, whatever its case; absent: the report is not kept in that form.
std::optional<SubmittedFormat> submittedFormatOf(const QString &ending);

} // namespace ansinh
