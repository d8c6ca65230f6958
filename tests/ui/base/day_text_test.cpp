// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/base/day_text.h"
#include "ui/base/language.h"

#include <QApplication>

using namespace ansinh;

TEST_CASE("A day is told in the language of the screen")
{
    const QDate monday(2026, 11, 2);
    speak(*qApp, QStringLiteral("en"));
    CHECK(weekdayText(monday) == QStringLiteral("Monday"));
    CHECK(dayMonthText(monday) == QStringLiteral("2 Nov"));
    CHECK(wholeDayText(monday) == QStringLiteral("Monday, 2 November 2026"));
    speak(*qApp, QStringLiteral("vi"));
    CHECK(weekdayText(monday) == QStringLiteral("thứ Hai"));
    CHECK(dayMonthText(monday) == QStringLiteral("02/11"));
    CHECK(wholeDayText(monday) == QStringLiteral("thứ Hai, ngày 02 tháng 11 năm 2026"));
}
