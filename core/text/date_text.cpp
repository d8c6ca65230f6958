// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/date_text.h"

#include "core/text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ansinh {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
constexpr int kLastMonthWithZero = 2;

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString dayText(int day)
{
    return twoDigits(day);
}

QString monthText(int month)
{
    return month <= kLastMonthWithZero ? twoDigits(month) : QString::number(month);
}

QString yearText(int year)
{
    return QString::number(year);
}

/// A part or a gap wide enough for a pen.
QString partText(const std::optional<int> &part, QString (*text)(int))
{
    return part ? text(*part) : QStringLiteral("    ");
}

Error notADate(const QString &typed)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/text",
                                        "“%1” is not a date. Write day, month and year, for example 05/11/2025.")
                .arg(typed.trimmed().left(40)),
            {}};
}

/// Its form is that of a date, but the calendar has no such day.
Error noSuchDay(const QString &text, int day, int month, int year)
{
    const int last = QDate(year, month, 1).daysInMonth(); // 0: there is no such month
    if (last == 0 || day < 1)
        return {ErrorKind::Invalid,
                QCoreApplication::translate("core/text",
                                            "There is no day %1. Check the day and the month: the day stands first.")
                    .arg(text),
                {}};
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/text", "There is no day %1: month %2 of %3 has %4 days. Mend the day.")
                .arg(text, QString::number(month), yearText(year), QString::number(last)),
            {}};
}

/// The numbers of a date in the order day, month, year.
struct DateForm
{
    QRegularExpression pattern;
    int day;
    int month;
    int year;
};

const DateForm *formOf(const QString &key, QRegularExpressionMatch &match)
{
    static const DateForm forms[]
        = {{QRegularExpression(QStringLiteral("^(?:.*[ ,])?(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})$")), 1, 3, 4},
           {QRegularExpression(QStringLiteral("^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})$")), 4, 3, 1},
           {QRegularExpression(QStringLiteral("^(?:.*[ ,])?ngay ?(\\d{1,2}) ?thang ?(\\d{1,2}) ?nam ?(\\d{4})$")), 1, 2,
            3},
           {QRegularExpression(QStringLiteral("^(\\d{1,2}) ?thang ?(\\d{1,2}) ?nam ?(\\d{4})$")), 1, 2, 3}};
    for (const DateForm &form : forms) {
        match = form.pattern.match(key);
        if (match.hasMatch())
            return &form;
    }
    return nullptr;
}

} // namespace

QString dateInWords(const QDate &date)
{
    if (!date.isValid())
        return dateInWords(PartialDate());
    return dateInWords(PartialDate{date.day(), date.month(), date.year()});
}

QString dateInWords(const PartialDate &date)
{
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(partText(date.day, dayText), partText(date.month, monthText), partText(date.year, yearText));
}

QString shortDate(const QDate &date)
{
    return date.isValid() ? dayAndMonth(date) + u'/' + yearText(date.year()) : QString();
}

QString citedDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return dayText(date.day()) + u'/' + monthText(date.month()) + u'/' + yearText(date.year());
}

QString dayAndMonth(const QDate &date)
{
    return date.isValid() ? twoDigits(date.day()) + u'/' + twoDigits(date.month()) : QString();
}

QString weekdayName(const QDate &date)
{
    static const QString names[]
        = {QStringLiteral("thứ Hai"), QStringLiteral("thứ Ba"),  QStringLiteral("thứ Tư"),  QStringLiteral("thứ Năm"),
           QStringLiteral("thứ Sáu"), QStringLiteral("thứ Bảy"), QStringLiteral("Chủ nhật")};
    return date.isValid() ? names[date.dayOfWeek() - 1] : QString();
}

Result<QDate> parseDate(const QString &typed)
{
    QRegularExpressionMatch match;
    const DateForm *form = formOf(searchKey(typed), match);
    if (form == nullptr)
        return notADate(typed);
    const int year = match.captured(form->year).toInt();
    const int month = match.captured(form->month).toInt();
    const int day = match.captured(form->day).toInt();
    const QDate date(year, month, day);
    if (year < kFirstYear || year > kLastYear)
        return notADate(typed);
    if (!date.isValid())
        return noSuchDay(typed.trimmed().left(40), day, month, year);
    return date;
}

Result<QDate> parseDate(const QString &typed, int yearLeftOut)
{
    static const QRegularExpression kDayAndMonth(QStringLiteral(R"(^\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*$)"));
    return parseDate(kDayAndMonth.match(typed).hasMatch() ? QStringLiteral("%1/%2").arg(typed.trimmed()).arg(yearLeftOut)
                                                         : typed);
}

} // namespace ansinh
