// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadline_text.h"

#include "core/report/report_text.h"
#include "core/text/date_text.h"

namespace ansinh {

namespace {

QString lastDayText(const Deadline &deadline)
{
    if (!deadline.isMoved())
        return QStringLiteral("chậm nhất %1").arg(namedDay(deadline.effectiveDay));
    return QStringLiteral("ngày %1 là %2 nên chậm nhất %3")
        .arg(dayAndMonth(deadline.lastDay), weekdayName(deadline.lastDay), namedDay(deadline.effectiveDay));
}

} // namespace

QString namedDay(const QDate &day)
{
    return QStringLiteral("%1, ngày %2").arg(weekdayName(day), citedDate(day));
}

QString dueText(const Deadline &deadline)
{
    return QStringLiteral("trước ngày %1 (%2)").arg(citedDate(deadline.planDate), lastDayText(deadline));
}

QString daysLateText(const Deadline &deadline, const QDate &day)
{
    const int left = deadline.daysLeft(day);
    return left < 0 ? countText(-left) + QStringLiteral(" ngày") : QString();
}

QDate workingDayBefore(QDate day)
{
    do
        day = day.addDays(-1);
    while (isWeekend(day));
    return day;
}

} // namespace ansinh
