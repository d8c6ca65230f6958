// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_reading.h"
#include "core/store/journal.h"

#include <map>

namespace ansinh {

/// Keeps what was read and judged of a book, and after a change reads and judges only what the journal
/// says was touched: so a typed figure is answered at once in a book of any size. Gives the same as
/// statusOf(), with organisations under the names that they have today. Lives beside its book.
class StatusKeeper
{
public:
    StatusKeeper(Book &book, const QDate &today) : m_book(book), m_today(today) { }

    const Result<Status> &status(const Period &period);
    /// What a report of the period speaks of: the same as reportMatterOf().
    Result<ReportMatter> reportMatter(const Period &period);
    /// What the book knows of a target, as it stands in that year. NotFound: the plan of the year has none.
    Result<TargetHistory> history(const Code<Target> &target, const Period &period);
    /// What the organisations sent for the period; only where its status could be read.
    const Returns &returns(const Period &period) { return kept(period).of.returns; }
    Result<std::vector<SharedDenominator>> denominators();
    /// Those of every target and year.
    Result<std::vector<AssignedValue>> assigned();
    /// Years with a figure, in order.
    std::vector<Year> years();

    /// The book was written, or a change was taken back: looks at the journal for what it was.
    void follow();

private:
    struct Kept
    {
        PeriodReading of;
        Result<Status> status;
    };

    std::optional<Error> ensureRead();
    Kept judged(const Period &period);
    Kept &kept(const Period &period);
    void forget(const std::vector<RowChange> &changes);
    void rejudge(const std::vector<Code<Target>> &targets);
    bool refreshReturns();

    Book &m_book;
    QDate m_today;
    std::optional<BookReading> m_reading;
    std::map<Period, Kept> m_kept;
    qint64 m_seen = 0; ///< the last entry of the journal that is in the reading
};

} // namespace ansinh
