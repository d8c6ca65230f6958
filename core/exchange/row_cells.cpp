// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_cells.h"

#include <QTimeZone>

namespace ansinh {

QString cellOf(const Rational &value, int most)
{
    if (value.denominator() == 1)
        return value.toFixed(0);
    QString text = value.toFixed(most);
    while (most > 0 && text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString cellOf(bool truth)
{
    return truth ? QStringLiteral("true") : QStringLiteral("false");
}

QString cellOf(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

void RowWriter::moment(const QDateTime &value)
{
    m_row += value.isValid() ? value.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")) : QString();
}

void RowWriter::period(const Period &value)
{
    year(value.year);
    truth(value.half);
}

void RowReader::number(Decimal &value)
{
    const auto read = Decimal::from(next());
    value = read ? *read : Decimal();
}

void RowReader::number(std::optional<Decimal> &value)
{
    const QString text = next();
    const auto read = Decimal::from(text);
    value = !text.isEmpty() && read ? std::optional<Decimal>(*read) : std::nullopt;
}

void RowReader::day(std::optional<QDate> &value)
{
    const QDate read = QDate::fromString(next(), Qt::ISODate);
    value = read.isValid() ? std::optional<QDate>(read) : std::nullopt;
}

void RowReader::moment(QDateTime &value)
{
    value = QDateTime::fromString(next(), Qt::ISODate);
    if (value.isValid())
        value = value.toUTC();
}

void RowReader::year(Year &value)
{
    const auto read = Year::from(next().toInt());
    value = read ? *read : Year::of({});
}

void RowReader::period(Period &value)
{
    year(value.year);
    truth(value.half);
}

} // namespace ansinh
