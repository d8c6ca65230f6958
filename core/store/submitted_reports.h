// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"
#include "core/year/submitted_report.h"

namespace ansinh {

/// The bytes that are kept of a report.
struct SubmittedFiles
{
    QByteArray document; ///< the neutral document as JSON (core/document/document_json.h)
    QByteArray pdf;
    QByteArray docx;
    QByteArray odt;
};

/// The reports as they were submitted. While one is in force, no row of its year or an earlier one can change: the
/// schema itself refuses it (migrations/0006_submitted_reports.sql), whoever writes. Nothing here is ever taken out.
class SubmittedReports : public BookPart
{
public:
    using BookPart::BookPart;
    /// The one that was submitted of that year and has not been reopened; absent: the year's report is a draft.
    Result<std::optional<SubmittedReport>> inForce(Year year) const;
    /// The one because of which nothing of that year can be changed; absent: the year is open.
    Result<std::optional<SubmittedReport>> freezing(Year year) const;
    /// Every version, also those that were reopened: the earliest year first, of a year the first version.
    Result<std::vector<SubmittedReport>> all() const;

    /// Keeps the report with its files and freezes its year; id, version and hashes are given by the book. Error
    /// Frozen: this year or a later one is submitted already.
    Result<SubmittedReport> submit(const SubmittedReport &report, const SubmittedFiles &files);
    /// The year can be changed again; what was submitted stays. Errors: Invalid (no reason), NotFound (not in force),
    /// Frozen (a later year is submitted).
    Result<void> reopen(Year year, const QDate &day, const QString &reason);

    /// Kept bytes by their hash. Errors: NotFound; Damaged when they no longer agree with it.
    Result<QByteArray> bytesOf(const QByteArray &sha256) const;
};

} // namespace ansinh
