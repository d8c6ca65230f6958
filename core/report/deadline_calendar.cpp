// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadline_calendar.h"

#include "core/report/deadline_text.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kFormsBefore = 30; ///< days: time for an organisation to ask those below it
constexpr int kRemindBefore = 7;
constexpr int kRemindAgainBefore = 2; ///< working days

QDate workingDayUpTo(const QDate &day)
{
    return isWeekend(day) ? workingDayBefore(day) : day;
}

QDate workingDayAfter(QDate day)
{
    do
        day = day.addDays(1);
    while (isWeekend(day));
    return day;
}

QDate workingDaysBefore(QDate day, int count)
{
    for (int i = 0; i < count; ++i)
        day = workingDayBefore(day);
    return day;
}

QString planText(const Deadline &deadline)
{
    return QStringLiteral("Theo kế hoạch: %1.").arg(dueText(deadline));
}

void addCollecting(std::vector<CalendarDay> &days, const Deadline &collect, const QString &year)
{
    const QDate due = collect.effectiveDay;
    const QString plan = QStringLiteral("Hạn nhận báo cáo của các đơn vị: %1.").arg(dueText(collect));
    const auto add = [&](const char *role, const QDate &day, const QString &title, const QString &text) {
        days.push_back({QString::fromLatin1(role), day, title, text});
    };
    add("forms", workingDayUpTo(due.addDays(-kFormsBefore)),
        QStringLiteral("Gửi biểu mẫu và công văn đề nghị báo cáo năm %1").arg(year),
        QStringLiteral("Gửi biểu Excel kèm công văn cho từng đơn vị; phiếu giấy cho khu phố không có máy tính.\n%1\n"
                       "Ngày này là gợi ý, khoảng 30 ngày trước hạn.")
            .arg(plan));
    add("remind", workingDayUpTo(due.addDays(-kRemindBefore)),
        QStringLiteral("Nhắc các đơn vị gửi báo cáo năm %1").arg(year),
        QStringLiteral("Xem mục Thu báo cáo: đơn vị nào chưa gửi thì nhắc.\n%1").arg(plan));
    add("remind_again", workingDaysBefore(due, kRemindAgainBefore),
        QStringLiteral("Nhắc lại các đơn vị chưa gửi báo cáo năm %1").arg(year),
        QStringLiteral("Gọi điện hoặc gửi công văn đôn đốc trước khi hết hạn.\n%1").arg(plan));
    add("collect", due, QStringLiteral("Hạn nhận báo cáo năm %1 của các đơn vị").arg(year), planText(collect));
    add("remind_late", workingDayAfter(due), QStringLiteral("Đôn đốc các đơn vị quá hạn gửi báo cáo năm %1").arg(year),
        QStringLiteral("Lập công văn đôn đốc cho các đơn vị chưa gửi.\n%1").arg(plan));
}

QByteArray escaped(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\\n"))
        .replace(u'\n', QStringLiteral("\\n"))
        .remove(u'\r');
    return safe.toUtf8();
}

bool isInsideLetter(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

/// Lines of the file, each folded to at most 75 octets (RFC 5545, 3.1), never inside a letter.
class Lines
{
public:
    void add(const char *name, const QByteArray &value) { fold(QByteArray(name) + ':' + value); }
    void addText(const char *name, const QString &text) { add(name, escaped(text)); }
    void addDay(const char *name, const QDate &day)
    {
        fold(QByteArray(name) + ";VALUE=DATE:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1());
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void fold(const QByteArray &line);

    QByteArray m_bytes;
};

constexpr qsizetype kLongestLine = 75;

void Lines::fold(const QByteArray &line)
{
    qsizetype from = 0;
    while (from < line.size()) {
        const qsizetype room = from == 0 ? kLongestLine : kLongestLine - 1; // the space that marks a continuation
        qsizetype to = qMin(from + room, line.size());
        while (to < line.size() && isInsideLetter(line.at(to)))
            --to;
        m_bytes += (from == 0 ? "" : " ") + line.mid(from, to - from) + "\r\n";
        from = to;
    }
}

void addAlarm(Lines &lines, const char *trigger, const QString &title)
{
    lines.add("BEGIN", "VALARM");
    lines.add("ACTION", "DISPLAY");
    lines.addText("DESCRIPTION", title);
    lines.add("TRIGGER", trigger);
    lines.add("END", "VALARM");
}

void addEvent(Lines &lines, const CalendarMatter &matter, const CalendarDay &day)
{
    lines.add("BEGIN", "VEVENT");
    lines.add("UID",
              escaped(QStringLiteral("%1-%2-%3@ansinh").arg(matter.bookToken, matter.year.toString(), day.role)));
    lines.add("DTSTAMP", matter.day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "T000000Z");
    lines.addDay("DTSTART", day.day);
    lines.addDay("DTEND", day.day.addDays(1));
    lines.addText("SUMMARY", day.title);
    lines.addText("DESCRIPTION", day.text);
    lines.addText("CATEGORIES", QStringLiteral("Báo cáo"));
    lines.add("TRANSP", "TRANSPARENT");
    addAlarm(lines, "-PT16H", day.title); // at eight in the morning of the day before
    if (day.role == QStringLiteral("collect") || day.role == QStringLiteral("submit"))
        addAlarm(lines, "-PT64H", day.title); // and of the third day before
    lines.add("END", "VEVENT");
}

} // namespace

std::vector<CalendarDay> calendarDays(const CalendarMatter &matter)
{
    std::vector<CalendarDay> days;
    const QString year = matter.year.toString();
    if (matter.collect)
        addCollecting(days, *matter.collect, year);
    if (matter.submit)
        days.push_back({QStringLiteral("submit"), matter.submit->effectiveDay,
                        QStringLiteral("Hạn gửi báo cáo năm %1 của %2").arg(year, matter.ward),
                        planText(*matter.submit)});
    std::stable_sort(days.begin(), days.end(),
                     [](const CalendarDay &a, const CalendarDay &b) { return a.day < b.day; });
    return days;
}

QByteArray deadlineCalendar(const CalendarMatter &matter)
{
    const std::vector<CalendarDay> days = calendarDays(matter);
    if (days.empty())
        return {};
    Lines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//An Sinh//Lich bao cao//VI");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    lines.addText("X-WR-CALNAME", QStringLiteral("Lịch báo cáo năm %1 – %2").arg(matter.year.toString(), matter.ward));
    for (const CalendarDay &day : days)
        addEvent(lines, matter, day);
    lines.add("END", "VCALENDAR");
    return lines.bytes();
}

QString calendarFileName(Year year)
{
    return QStringLiteral("lich-bao-cao-%1.ics").arg(year.toString());
}

} // namespace ansinh
