// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/day_text.h"

#include "core/text/date_text.h"
#include "ui/base/language.h"

#include <QLocale>

namespace ansinh {

namespace {

/// Not the locale of the program: its numbers stay Vietnamese in either language.
QString inEnglish(const QDate &day, const char *format)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QString::fromLatin1(format));
}

} // namespace

QString weekdayText(const QDate &day)
{
    return speaksVietnamese() ? weekdayName(day) : inEnglish(day, "dddd");
}

QString dayMonthText(const QDate &day)
{
    return speaksVietnamese() ? dayAndMonth(day) : inEnglish(day, "d MMM");
}

QString wholeDayText(const QDate &day)
{
    return speaksVietnamese() ? QStringLiteral("%1, %2").arg(weekdayName(day), dateInWords(day))
                              : inEnglish(day, "dddd, d MMMM yyyy");
}

} // namespace ansinh
