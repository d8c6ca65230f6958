// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

#include <QHash>

namespace ansinh {

/// What a status is judged from, read of the book once: what belongs to the whole book here, what
/// belongs to one period in PeriodReading.
struct BookReading
{
    QHash<QString, std::vector<Figure>> figures; ///< of all periods, by the code of the target
    std::vector<SharedDenominator> denominators;
    std::vector<AssignedValue> assigned;
    std::vector<SeriesBreak> breaks;
    std::vector<Decision> decisions;
    std::vector<Area> areas;
};

/// The plan of a period, with its targets as they are in force after decisions, and what came in.
struct PeriodReading
{
    Plan plan;
    Returns returns;
    std::vector<Decision> decisions; ///< that hold in the period
};

Result<BookReading> readBook(Book &book);
/// All figures of the book; `isWhole` false: only what they come to (Figures::amounts).
Result<void> readFigures(Book &book, bool isWhole, BookReading &reading);
/// Everything but the figures, which are kept.
Result<void> readBesidesFigures(Book &book, BookReading &reading);
/// The figures of that target only.
Result<void> readFiguresOf(Book &book, const Code<Target> &target, BookReading &reading);
/// The plan in force in the period, with its targets as they are after decisions.
Result<Plan> readPlan(Book &book, const Period &period);
Result<PeriodReading> readPeriod(Book &book, const Period &period, const BookReading &reading);
/// What the organisations sent besides figures; these come out of the reading of the book.
Result<void> readReturns(Book &book, const Period &period, const BookReading &reading, Returns &returns);

/// What the book knows of one target, ready to be judged.
TargetHistory historyOf(const Target &target, const Plan &plan, const BookReading &reading);

/// Judges every target of the plan, in its order.
std::vector<Assessment> judgeAll(const PeriodReading &of, const Period &period, const BookReading &reading);

/// What a report of the status speaks of; its plan has the names of the plan, not those of today. The
/// letterhead and the outline of the period are read from the book.
Result<ReportMatter> reportMatterFrom(Book &book, Status status, Returns returns, const BookReading &reading,
                                      const QDate &today);

/// Deadlines, tasks and organisations; `status.targets` and `status.period` stay as they are.
void standIn(Status &status, const PeriodReading &of, const BookReading &reading, const QDate &today);

} // namespace ansinh
