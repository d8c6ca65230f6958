// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/year.h"

#include <QString>

#include <optional>

namespace ansinh {

/// The forms in which a submitted report is kept.
enum class SubmittedFormat { Pdf, Docx, Odt };

/// The report of a year as it was submitted (báo cáo năm đã nộp): kept for ever, and frozen until it is reopened.
struct SubmittedReport
{
    Id<SubmittedReport> id;
    Year year = Year::of({});
    int version = 1; ///< of the year; one more each time that it is submitted anew
    QString number; ///< as it was given: "123", or "123/BC-UBND"
    QString symbol; ///< of the report's head: "BC-UBND"
    QDate date; ///< of the report
    QDate day; ///< on which it was submitted
    QByteArray document = {}; ///< the neutral document; like the files: SHA-256, lower-case hex
    QByteArray pdf = {};
    QByteArray docx = {};
    QByteArray odt = {};
    std::optional<QDate> reopenedOn = {}; ///< absent: it is in force
    QString reopenReason = {};

    bool isInForce() const { return !reopenedOn; }
    /// As it is called: "123/BC-UBND".
    QString designation() const;
    /// The hash of one of its files.
    QByteArray hashOf(SubmittedFormat format) const;
};

/// What a number as given says: "123" of "123/BC-UBND", and "BC-UBND", empty where it names none.
QString numberIn(const QString &given);
QString symbolIn(const QString &given);

} // namespace ansinh
