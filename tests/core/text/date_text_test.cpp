// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/text/date_text.h"

using namespace ansinh;

TEST_CASE("A zero stands before days under ten and before the first two months only")
{
    CHECK(dateInWords(QDate(2025, 11, 5)) == QStringLiteral("ngày 05 tháng 11 năm 2025"));
    CHECK(dateInWords(QDate(2026, 1, 10)) == QStringLiteral("ngày 10 tháng 01 năm 2026"));
    CHECK(dateInWords(QDate(2026, 2, 9)) == QStringLiteral("ngày 09 tháng 02 năm 2026"));
    CHECK(dateInWords(QDate(2026, 3, 31)) == QStringLiteral("ngày 31 tháng 3 năm 2026"));
    CHECK(dateInWords(QDate(2026, 9, 2)) == QStringLiteral("ngày 02 tháng 9 năm 2026"));
}

TEST_CASE("Parts that are not known yet are gaps")
{
    PartialDate date;
    date.month = 11;
    date.year = 2026;
    CHECK(dateInWords(date) == QStringLiteral("ngày      tháng 11 năm 2026"));
    date.month.reset();
    CHECK(dateInWords(date) == QStringLiteral("ngày      tháng      năm 2026"));
    CHECK(dateInWords(QDate()) == dateInWords(PartialDate()));
}

TEST_CASE("Dates in figures")
{
    CHECK(shortDate(QDate(2025, 3, 5)) == QStringLiteral("05/03/2025"));
    CHECK(citedDate(QDate(2025, 3, 5)) == QStringLiteral("05/3/2025"));
    CHECK(citedDate(QDate(2025, 2, 15)) == QStringLiteral("15/02/2025"));
    CHECK(dayAndMonth(QDate(2025, 11, 9)) == QStringLiteral("09/11"));
    CHECK(shortDate(QDate()).isEmpty());
    CHECK(citedDate(QDate()).isEmpty());
    CHECK(dayAndMonth(QDate()).isEmpty());
}

TEST_CASE("Weekdays have their Vietnamese names")
{
    CHECK(weekdayName(QDate(2026, 11, 9)) == QStringLiteral("thứ Hai"));
    CHECK(weekdayName(QDate(2026, 11, 14)) == QStringLiteral("thứ Bảy"));
    CHECK(weekdayName(QDate(2026, 11, 15)) == QStringLiteral("Chủ nhật"));
    CHECK(weekdayName(QDate()).isEmpty());
}

TEST_CASE("Dates are read in every form that officers write")
{
    const QString text = QString::fromUtf8(GENERATE(
        as<const char *>(), "05/01/2020", "5/1/2020", "5-1-2020", "05.01.2020", "2020-01-05", "2020/1/5",
        " 05/01/2020\u00A0", "ngày 05 tháng 01 năm 2020", "Ngày 5 tháng 1 năm 2020", "ngay 5 thang 1 nam 2020",
        "5 tháng 1 năm 2020", "Phường 2, ngày 05 tháng 01 năm 2020", "Chủ nhật, ngày 05/01/2020", "ngày 5/1/2020"));
    INFO(text.toStdString());
    const Result<QDate> date = parseDate(text);
    REQUIRE(date);
    CHECK(*date == QDate(2020, 1, 5));
}

TEST_CASE("A decomposed date in words is read too")
{
    const QString text = QStringLiteral("ngày 05 tháng 11 năm 2025").normalized(QString::NormalizationForm_D);
    REQUIRE(parseDate(text));
    CHECK(*parseDate(text) == QDate(2025, 11, 5));
}

TEST_CASE("What is no date, or not surely one, is refused and named")
{
    const QString text
        = QString::fromUtf8(GENERATE(as<const char *>(), "", "5/11", "5/11/25", "31/02/2025", "29/02/2025",
                                     "11/25/2025", "0/1/2025", "5/11-2025", "20255-01-01", "2025-13-01", "15/11/20255",
                                     "05/11/1025", "115/11/2025", "tháng 11 năm 2025", "hôm nay", "05/11/2025 08:00"));
    INFO(text.toStdString());
    const Result<QDate> date = parseDate(text);
    REQUIRE_FALSE(date);
    CHECK(date.error().kind == ErrorKind::Invalid);
    CHECK(date.error().message.contains(text));
}

TEST_CASE("A day that the calendar does not have is named, with how many the month has")
{
    CHECK(parseDate(QStringLiteral("31/02/2027")).error().message
          == QStringLiteral("There is no day 31/02/2027: month 2 of 2027 has 28 days. Mend the day."));
    CHECK(parseDate(QStringLiteral("11/25/2025")).error().message
          == QStringLiteral("There is no day 11/25/2025. Check the day and the month: the day stands first."));
}

TEST_CASE("Every date that is written is read back")
{
    for (QDate date(2023, 12, 25); date < QDate(2024, 3, 15); date = date.addDays(1)) {
        for (const QString &text : {dateInWords(date), shortDate(date), citedDate(date), date.toString(Qt::ISODate)}) {
            INFO(text.toStdString());
            REQUIRE(parseDate(text));
            CHECK(*parseDate(text) == date);
        }
    }
}
