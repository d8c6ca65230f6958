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
    /// The plan of the period under the names of today, and what came in. Judges nothing.
    const Result<PeriodReading> &read(const Period &period);
    /// What a report of the period speaks of: the same as reportMatterOf().
    Result<ReportMatter> reportMatter(const Period &period);
    /// The plan in force in the period, after decisions, under its own names. Judges nothing.
    Result<Plan> plan(const Period &period);
    /// The ward's areas, in order.
    Result<std::vector<Area>> areas();
    /// What the book knows of a target, as it stands in that year. NotFound: the plan of the year has none. Judges
    /// nothing.
    Result<TargetHistory> history(const Code<Target> &target, const Period &period);
    /// The same of a target of that plan, for what is only weighed against it: its figures may lack what does not
    /// change their value (Figures::amounts), which is read sooner.
    Result<TargetHistory> amounts(const Target &target, const Plan &plan);
    /// What the organisations sent for the period; only where its status could be read.
    const Returns &returns(const Period &period) { return read(period)->returns; }
    Result<std::vector<SharedDenominator>> denominators();
    /// Those of every target and year.
    Result<std::vector<AssignedValue>> assigned();
    /// Years with a figure, in order.
    std::vector<Year> years();
    /// Years whose whole has a return, in order.
    Result<std::vector<Year>> yearsWithReturns();

    /// The book was written, or a change was taken back: looks at the journal for what it was.
    void follow();

private:
    enum class Depth { BesidesFigures, Amounts, Whole };

    std::optional<Error> ensureRead(Depth depth = Depth::Whole);
    Result<PeriodReading> readNow(const Period &period);
    Result<Status> judged(const Period &period);
    void forgetPeriods();
    void forget(const std::vector<RowChange> &changes);
    void rejudge(const std::vector<Code<Target>> &targets);
    /// Of the periods that are judged; the others are read again when they are asked for.
    bool refreshReturns();

    Book &m_book;
    QDate m_today;
    std::optional<BookReading> m_reading;
    Depth m_depth = Depth::BesidesFigures; ///< of the reading
    std::map<Period, Result<PeriodReading>> m_periods;
    std::map<Period, Result<Status>> m_judged; ///< of those whose status was asked for
    qint64 m_seen = 0; ///< the last entry of the journal that is in the reading
};

} // namespace ansinh
