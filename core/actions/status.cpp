// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status.h"

#include "core/actions/letterhead_settings.h"
#include "core/actions/report_outline.h"
#include "core/actions/status_reading.h"
#include "core/store/book.h"

#include <algorithm>

namespace ansinh {

namespace {

/// The last day that the figures describe; without one today, but never past the period.
QDate dataDay(const Returns &returns, const Period &period, const QDate &today)
{
    QDate day;
    for (const Figure &figure : returns.figures)
        day = std::max({day, figure.asOf.value_or(QDate()), figure.dataTo.value_or(QDate())});
    const QDate end = period.half ? QDate(period.year.number(), 6, 30) : QDate(period.year.number(), 12, 31);
    return day.isValid() ? day : std::min(today, end);
}

/// Who signed the plan signs the report too, as long as the issuing body is still the same.
QString signerOf(const Plan &plan, const QDate &day)
{
    const Organisation *issuer = plan.organisation(plan.identity.issuer);
    return issuer && issuer->nameOn(day) == issuer->name ? plan.identity.signerName : QString();
}

/// The letterhead and the outline that were chosen for the period.
Result<void> dress(Book &book, ReportMatter &matter)
{
    Letterhead usual;
    usual.signer = signerOf(matter.plan, matter.asOf);
    auto letterhead = letterheadOf(book, matter.period, usual);
    if (!letterhead)
        return letterhead.error();
    auto choice = outlineOf(book, matter.period);
    if (!choice)
        return choice.error();
    matter.letterhead = std::move(letterhead).value();
    matter.outline = choice->outline;
    matter.outlineRefused = choice->refused;
    return {};
}

/// The status of a period, and what it was judged from.
struct Judged
{
    Status status;
    BookReading book;
    PeriodReading of;
};

Result<Judged> judged(Book &book, const Period &period, const QDate &today)
{
    auto read = readBook(book);
    if (!read)
        return read.error();
    auto of = readPeriod(book, period, *read);
    if (!of)
        return of.error();
    Judged all{{}, std::move(read).value(), std::move(of).value()};
    all.status.period = period;
    all.status.targets = judgeAll(all.of, period, all.book);
    standIn(all.status, all.of, all.book, today);
    return all;
}

} // namespace

Result<Status> statusOf(Book &book, const Period &period, const QDate &today)
{
    auto all = judged(book, period, today);
    if (!all)
        return all.error();
    return std::move(all.value().status);
}

Result<ReportMatter> reportMatterOf(Book &book, const Period &period, const QDate &today)
{
    auto all = judged(book, period, today);
    if (!all)
        return all.error();
    return reportMatterFrom(book, std::move(all.value().status), std::move(all.value().of.returns), all.value().book,
                            today);
}

Result<ReportMatter> reportMatterFrom(Book &book, Status status, Returns returns, const BookReading &reading,
                                      const QDate &today)
{
    ReportMatter matter;
    matter.period = status.period;
    matter.asOf = dataDay(returns, status.period, today);
    matter.plan = std::move(status.plan);
    if (const auto dressed = dress(book, matter); !dressed)
        return dressed.error();
    matter.assessments = std::move(status.targets);
    matter.assigned = reading.assigned;
    matter.breaks = reading.breaks;
    matter.denominators = reading.denominators;
    matter.returns = std::move(returns);
    matter.organisations = std::move(status.organisations);
    matter.tasks = std::move(status.tasks);
    matter.areas = std::move(status.areas);
    matter.decisions = std::move(status.decisions);
    matter.isSample = book.isSample();
    return matter;
}

} // namespace ansinh
