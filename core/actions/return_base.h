// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"
#include "core/assess/figure_index.h"
#include "core/forms/form.h"

#include <QHash>

namespace ansinh {

/// What the book says of a period, as far as returns are held against it.
struct ReportedPeriod
{
    std::vector<Figure> figures; ///< by the code of their target
    std::vector<TaskResult> results;
    std::vector<TaskIndicatorValue> indicators;
    std::vector<Submission> submissions;

    /// nullptr: nothing was reported.
    const Figure *figure(const FigureKey &key) const;
    const TaskResult *result(const Code<Task> &task, const Code<Organisation> &by) const;
    const TaskIndicatorValue *indicator(const TaskIndicatorValue &of) const;
    int lastVersion(const Code<Organisation> &organisation) const;
    /// A mark of all that the organisation has reported, and of how often.
    QByteArray markOf(const Code<Organisation> &organisation) const;
};

Result<ReportedPeriod> reportedIn(Book &book, const Period &period);

/// A target as the book knows it, ready to be asked.
struct KnownTarget
{
    explicit KnownTarget(TargetHistory known) : history(std::move(known)), index(history) { }
    KnownTarget(const KnownTarget &) = delete;
    KnownTarget &operator=(const KnownTarget &) = delete;

    const TargetHistory history;
    const FigureIndex index;
};

/// What returns are held against: the forms of a period and what the book says. Each is read once.
class ReturnBase
{
public:
    ReturnBase(Book &book, StatusKeeper &keeper, const QDate &today) : m_book(book), m_keeper(keeper), m_today(today) { }

    Book &book() { return m_book; }
    /// What that organisation is asked in the period; nullptr: nothing.
    Result<const Form *> form(const Code<Organisation> &organisation, const Period &period);
    Result<const ReportedPeriod *> reported(const Period &period);
    /// Error NotFound: the plan of the year has no such target.
    Result<const KnownTarget *> target(const Code<Target> &code, const Period &period);
    /// The plan in force in that year.
    Result<const Plan *> plan(const Year &year);

private:
    Result<const std::vector<Form> *> forms(const Period &period);

    Book &m_book;
    StatusKeeper &m_keeper;
    QDate m_today;
    std::map<Period, std::vector<Form>> m_forms;
    std::map<Period, ReportedPeriod> m_reported;
    std::map<std::pair<Period, QString>, std::unique_ptr<KnownTarget>> m_targets;
    std::map<Year, Plan> m_plans;
};

} // namespace ansinh
