// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/submitted_reports.h"
#include "tests/core/store/store_support.h"

#include "core/store/book_file.h"
#include "core/store/failure.h"

namespace ansinh {

inline const SubmittedFiles kFiles{"{}", "%PDF-1", "docx", "odt"};
inline const Code<Organisation> kBy(QStringLiteral("LDTBXH"));
inline const Code<Target> kTarget(QStringLiteral("CT01"));

inline SubmittedReport reportOf(int inYear, const char *number = "123")
{
    SubmittedReport report;
    report.year = year(inYear);
    report.number = QString::fromUtf8(number);
    report.symbol = QStringLiteral("BC-UBND");
    report.date = QDate(inYear, 11, 12);
    report.day = QDate(inYear, 11, 13);
    return report;
}

inline void submit(Book &book, int inYear, const char *number = "123")
{
    const auto kept = book.submittedReports().submit(reportOf(inYear, number), kFiles);
    INFO((kept ? std::string() : kept.error().message.toStdString() + kept.error().detail.toStdString()));
    REQUIRE(kept);
}

inline Result<void> reopen(Book &book, int inYear)
{
    return book.submittedReports().reopen(year(inYear), QDate(2026, 12, 1), QStringLiteral("Số hộ nghèo sai"));
}

/// Past the front door.
inline Result<void> run(Book &book, const QString &sql)
{
    return guarded([&]() { BookFile::rowsOf(book).connection().run(sql); });
}

} // namespace ansinh
