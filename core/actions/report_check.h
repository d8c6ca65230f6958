// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/report/report_reading.h"

namespace ansinh {

/// Something to know before the report is printed. None forbids the printing.
struct ReportRemark
{
    enum class Kind {
        Outline, ///< the chosen outline cannot be read
        Missing, ///< organisations that have not reported
        Disputed, ///< targets whose sources disagree
        Contradiction, ///< of the plan, undecided
        Blank, ///< targets without a figure
        Incomplete, ///< organisations of which something is still awaited
        Parts, ///< targets whose figure lacks areas or members
        Ended, ///< recipients that have ended, with nobody in their place
        NoSigner,
        Uncertain, ///< preliminary and estimated figures
        Jump, ///< figures far from those of the year before
        EmptyHeading, ///< headings of the outline with nothing under them: left out
        Sample ///< figures made up for showing
    };
    enum class Severity {
        Serious, ///< the report is not complete because of it
        Doubtful, ///< to be looked at
        Note ///< to be known
    };

    /// One of those that the line speaks of, and where it is mended.
    struct Item
    {
        QString words;
        Destination to;

        friend bool operator==(const Item &a, const Item &b) { return a.words == b.words && a.to == b.to; }
    };

    Kind kind = Kind::Sample;
    Severity severity = Severity::Note;
    QString text; ///< translated: "2 organisations have not reported"
    Destination to; ///< where all of it is mended; no page: nowhere
    std::vector<Item> items; ///< empty: the line says it all

    friend bool operator==(const ReportRemark &a, const ReportRemark &b)
    {
        return a.kind == b.kind && a.severity == b.severity && a.text == b.text && a.to == b.to && a.items == b.items;
    }
};

/// The check before printing, the serious ones first; empty: nothing stands in the way. Pure. The reading
/// knows where everything stands (placedReading).
std::vector<ReportRemark> reportRemarks(const ReportReading &reading);

/// "2 organisations have not reported: Trạm Y tế, Công an phường": one line, for a page without room.
QString inOneLine(const ReportRemark &remark);

/// The contract's words: "missing", "serious" …
QString nameOf(ReportRemark::Kind kind);
QString nameOf(ReportRemark::Severity severity);

} // namespace ansinh
