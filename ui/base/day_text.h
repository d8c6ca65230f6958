// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ansinh {

// Days in the words of the language of the screen. With all its numbers a day is 05/11/2026 in either
// language, as it is typed and printed.

/// "thứ Hai", "Monday".
QString weekdayText(const QDate &day);
/// "10/11", "10 Nov".
QString dayMonthText(const QDate &day);
/// "thứ Hai, ngày 02 tháng 11 năm 2026", "Monday, 2 November 2026".
QString wholeDayText(const QDate &day);

} // namespace ansinh
