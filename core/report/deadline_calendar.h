// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/deadline.h"

#include <QByteArray>

namespace ansinh {

/// What the calendar of a year is made from: the two deadlines of its status, and whose they are.
struct CalendarMatter
{
    Year year = Year::of({});
    std::optional<Deadline> collect;
    std::optional<Deadline> submit;
    QString ward; ///< "Phường 2"
    QString bookToken; ///< Book::token(): a calendar that holds the year already is brought up to date
    QDate day; ///< on which it is made
};

/// One day of the year that the officer should not miss.
struct CalendarDay
{
    QString role; ///< "forms", "remind", "remind_again", "remind_late", "collect", "submit"
    QDate day;
    QString title;
    QString text; ///< several lines
};

/// The deadlines themselves, and suggested for what leads there, always on a working day: the forms go out 30
/// days before, one reminds a week and two working days before, and the working day after. In the order of the
/// days; without deadlines nothing.
std::vector<CalendarDay> calendarDays(const CalendarMatter &matter);

/// The same as an iCalendar file (RFC 5545) for the officer's own calendar: all-day events with a reminder each.
/// The same matter gives the same bytes. Empty: the plan has no deadline in that year, and no file is to be
/// written.
QByteArray deadlineCalendar(const CalendarMatter &matter);

/// "lich-bao-cao-2026.ics"
QString calendarFileName(Year year);

} // namespace ansinh
