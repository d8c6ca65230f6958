// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadline_calendar.h"

#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>

using namespace ansinh;

namespace {

CalendarMatter matterOf(int year)
{
    const ReportMatter report = emptyMatter();
    const Year of = Year::from(year).value();
    return {of,
            deadlineOf(report.plan, QStringLiteral("collect"), of),
            deadlineOf(report.plan, QStringLiteral("submit"), of),
            QStringLiteral("Phường 2"),
            QStringLiteral("3f1c"),
            QDate(2026, 7, 12)};
}

/// The lines as a reader joins them again.
QStringList unfolded(const QByteArray &bytes)
{
    QByteArray joined = bytes;
    joined.replace("\r\n ", "");
    return QString::fromUtf8(joined).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

QStringList valuesOf(const QByteArray &bytes, const char *name)
{
    QStringList values;
    for (const QString &line : unfolded(bytes)) {
        if (line.startsWith(QLatin1String(name)))
            values += line.section(u':', 1);
    }
    return values;
}

} // namespace

TEST_CASE("The year's deadlines stand in the calendar, with what leads up to them on working days")
{
    const auto days = calendarDays(matterOf(2026));
    QStringList said;
    for (const CalendarDay &day : days)
        said += day.role + u' ' + day.day.toString(Qt::ISODate);
    CHECK(said
          == QStringList{QStringLiteral("forms 2026-10-09"), QStringLiteral("remind 2026-11-02"),
                         QStringLiteral("remind_again 2026-11-05"), QStringLiteral("collect 2026-11-09"),
                         QStringLiteral("remind_late 2026-11-10"), QStringLiteral("submit 2026-11-13")});
    for (int year = 2024; year <= 2035; ++year) {
        for (const CalendarDay &day : calendarDays(matterOf(year)))
            CHECK(day.day.dayOfWeek() < Qt::Saturday);
    }
}

TEST_CASE("A moved deadline is told with the plan's own date")
{
    const auto days = calendarDays(matterOf(2026));
    CHECK(days.back().title == QStringLiteral("Hạn gửi báo cáo năm 2026 của Phường 2"));
    CHECK(days.back().text
          == QStringLiteral("Theo kế hoạch: trước ngày 15/11/2026 (ngày 14/11 là thứ Bảy nên chậm nhất thứ Sáu, ngày "
                            "13/11/2026)."));
}

TEST_CASE("The file keeps to the standard: CRLF, lines of at most 75 octets, no letter cut, all that opens closes")
{
    const QByteArray bytes = deadlineCalendar(matterOf(2026));
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(bytes.endsWith("END:VCALENDAR\r\n"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    QByteArray rest = bytes;
    for (const QByteArray &line : rest.replace("\r\n", "\n").split('\n')) {
        CHECK(line.size() <= 75);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    for (const char *part : {"VCALENDAR", "VEVENT", "VALARM"})
        CHECK(bytes.count(QByteArray("BEGIN:") + part) == bytes.count(QByteArray("END:") + part));
    CHECK(bytes.count("BEGIN:VEVENT") == 6);
    CHECK(bytes.count("BEGIN:VALARM") == 8);
}

TEST_CASE("Events last the whole day and are the same events when the calendar is made again")
{
    const QByteArray bytes = deadlineCalendar(matterOf(2026));
    CHECK(valuesOf(bytes, "DTSTART;VALUE=DATE").at(3) == QStringLiteral("20261109"));
    CHECK(valuesOf(bytes, "DTEND;VALUE=DATE").at(3) == QStringLiteral("20261110"));
    CHECK(valuesOf(bytes, "DTSTAMP").front() == QStringLiteral("20260712T000000Z"));
    const QStringList uids = valuesOf(bytes, "UID");
    CHECK(uids.at(3) == QStringLiteral("3f1c-2026-collect@ansinh"));
    CHECK(QSet<QString>(uids.begin(), uids.end()).size() == 6);
    CHECK(deadlineCalendar(matterOf(2026)) == bytes);
    CalendarMatter later = matterOf(2026);
    later.day = QDate(2026, 9, 1);
    later.collect->effectiveDay = QDate(2026, 11, 12);
    CHECK(valuesOf(deadlineCalendar(later), "UID").contains(uids.at(3)));
}

TEST_CASE("Commas, semicolons, backslashes and line ends of a text are escaped")
{
    CalendarMatter matter = matterOf(2026);
    matter.ward = QStringLiteral("Phường A, B; C\\D\nE");
    const QStringList titles = valuesOf(deadlineCalendar(matter), "SUMMARY");
    CHECK(titles.back() == QStringLiteral("Hạn gửi báo cáo năm 2026 của Phường A\\, B\\; C\\\\D\\nE"));
    for (const QString &text : valuesOf(deadlineCalendar(matter), "DESCRIPTION"))
        CHECK_FALSE(text.contains(u'\n'));
}

TEST_CASE("A plan with one deadline gives what belongs to it, one without any no calendar")
{
    CalendarMatter matter = matterOf(2026);
    matter.collect.reset();
    CHECK(calendarDays(matter).size() == 1);
    CHECK(deadlineCalendar(matter).count("BEGIN:VEVENT") == 1);
    matter.submit.reset();
    CHECK(calendarDays(matter).empty());
    CHECK(deadlineCalendar(matter).isEmpty());
    CHECK(calendarFileName(matter.year) == QStringLiteral("lich-bao-cao-2026.ics"));
}
