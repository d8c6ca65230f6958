// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"
#include "core/plan/plan.h"

namespace ansinh {

/// How the plan's dates are read; settings of the book, with the defaults of the design.
struct DeadlineRule
{
    bool dateItselfIsOnTime = false; ///< "trước ngày 10/11": false reads 09/11 as the last day
    bool moveOffWeekends = true;
};

/// One deadline of a year.
struct Deadline
{
    QString role; ///< "collect" (what the ward receives) or "submit" (what it sends)
    QDate planDate; ///< the plan's date in that year: never moves
    QDate lastDay; ///< the last day on time by the rule, before weekends
    QDate effectiveDay; ///< moved to the working day after (received) or before (sent)

    bool isMoved() const { return lastDay != effectiveDay; }
    /// Below 0: over.
    int daysLeft(const QDate &today) const { return static_cast<int>(today.daysTo(effectiveDay)); }
};

bool isWeekend(const QDate &day);

/// The deadline of the plan's duty with that role; absent: the plan has none.
std::optional<Deadline> deadlineOf(const Plan &plan, const QString &role, Year year, const DeadlineRule &rule = {});

} // namespace ansinh
