// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/parties.h"
#include "core/year/task_result.h"

#include <QSet>

namespace ansinh {

class Desk;

/// Whose report on which task is meant.
struct ResultKey
{
    Code<Task> task;
    Code<Organisation> by;
    Period period{Year::of({})};

    bool isComplete() const { return !task.isEmpty() && !by.isEmpty(); }
    friend bool operator==(const ResultKey &a, const ResultKey &b)
    {
        return a.task == b.task && a.by == b.by && a.period == b.period;
    }
    friend bool operator!=(const ResultKey &a, const ResultKey &b) { return !(a == b); }
};

/// What was reported on the tasks in a period, and in the same period of the year before.
struct PeriodResults
{
    Plan plan; ///< in force in the year
    Period period{Year::of({})};
    QDate day; ///< names and members valid on it: today, but never past the period
    std::vector<TaskResult> results;
    std::vector<TaskResult> earlier;
    std::vector<TaskIndicatorValue> indicators;
    std::vector<TaskIndicatorValue> earlierIndicators;
    std::vector<Submission> submissions;
    QSet<QString> reporters; ///< "1.1/LDTBXH": who told something, in text or numbers

    QString nameOf(const Code<Organisation> &code) const;
    /// Everybody who answers for the task, then who reported on it without being asked.
    std::vector<TaskParty> partiesOf(const Task &task) const;
    /// A group that reported itself has spoken for its members.
    bool hasReported(const Code<Task> &task, const Code<Organisation> &by) const;
    /// nullptr: nothing was reported.
    const TaskResult *result(const Code<Task> &task, const Code<Organisation> &by) const;
    const TaskResult *earlierResult(const Code<Task> &task, const Code<Organisation> &by) const;
    /// The newest return; nullptr: none.
    const Submission *submissionOf(const Code<Organisation> &by) const;
};

/// The same period of the year before.
Period yearBefore(const Period &period);

Result<PeriodResults> periodResultsOf(Desk &desk, const Period &period);

} // namespace ansinh
