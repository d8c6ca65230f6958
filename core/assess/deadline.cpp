// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/deadline.h"

namespace ansinh {

namespace {

const QString kReceived = QStringLiteral("collect");

/// A day that the month lacks in that year (29 February) is the month's last.
QDate dayOf(const Duty &duty, Year year)
{
    const QDate month(year.number(), duty.deadlineMonth, 1);
    return month.isValid() ? month.addDays(qMin(duty.deadlineDay, month.daysInMonth()) - 1) : QDate();
}

QDate movedOffWeekend(QDate day, int step)
{
    while (isWeekend(day))
        day = day.addDays(step);
    return day;
}

} // namespace

bool isWeekend(const QDate &day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

std::optional<Deadline> deadlineOf(const Plan &plan, const QString &role, Year year, const DeadlineRule &rule)
{
    const Duty *duty = plan.duty(role);
    if (!duty || duty->deadlineMonth == 0 || duty->deadlineDay == 0)
        return {};
    const QDate planDate = dayOf(*duty, year);
    if (!planDate.isValid())
        return {};
    const QDate lastDay = rule.dateItselfIsOnTime ? planDate : planDate.addDays(-1);
    // What the ward receives may come on the next working day; what it sends has to leave before.
    const int step = role == kReceived ? 1 : -1;
    return Deadline{role, planDate, lastDay, rule.moveOffWeekends ? movedOffWeekend(lastDay, step) : lastDay};
}

} // namespace ansinh
