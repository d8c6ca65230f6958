// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/forms.h"

#include "core/actions/paper_matter.h"
#include "core/report/deadline_calendar.h"
#include "core/store/book.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error nobodyAsked(const Period &period)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "The plan of %1 asks nobody for a report. Check who owns the "
                                        "targets and leads the tasks.")
                .arg(period.year.toString()),
            {}};
}

Result<void> addCalendar(Book &book, StatusKeeper &keeper, FormsJob &job)
{
    if (job.order.period.half) // it has no deadline
        return {};
    const auto plan = keeper.plan(job.order.period);
    if (!plan)
        return plan.error();
    const Year year = job.order.period.year;
    job.calendar = deadlineCalendar({year, deadlineOf(*plan, QStringLiteral("collect"), year),
                                     deadlineOf(*plan, QStringLiteral("submit"), year), job.forms.front().ward,
                                     book.token(), job.order.day});
    return {};
}

} // namespace

Result<FormsJob> prepareForms(Book &book, StatusKeeper &keeper, const FormsOrder &order)
{
    FormsJob job;
    job.order = order;
    auto forms = requestForms(book, keeper, order.period, order.day, order.only);
    if (!forms)
        return forms.error();
    if (forms->empty())
        return nobodyAsked(order.period);
    job.forms = std::move(forms).value();
    if (order.withLetters) {
        auto letters = paperMatterOf(book, {order.period, order.day});
        if (!letters)
            return letters.error();
        job.letters = std::move(letters).value();
    }
    if (auto done = addCalendar(book, keeper, job); !done)
        return done.error();
    return job;
}

Result<FormsWritten> writeForms(Book &book, StatusKeeper &keeper, const FormsOrder &order, Renderer *renderer,
                                const FormsProgress &progress)
{
    const auto job = prepareForms(book, keeper, order);
    return job ? writeForms(*job, renderer, progress) : Result<FormsWritten>(job.error());
}

} // namespace ansinh
