// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/store/failure.h"

#include <QCoreApplication>
#include <QSqlError>

namespace ansinh {

namespace {

QVariant storable(const QVariant &value)
{
    const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(QStringLiteral("")) : value;
}

/// QVariant itself takes an absent number for 0.
bool isSame(const QVariant &a, const QVariant &b)
{
    return a.isNull() == b.isNull() && a == b;
}

} // namespace

QVariant absent()
{
    return QVariant(QMetaType::fromType<qlonglong>());
}

Query &Query::bind(const QString &placeholder, const QVariant &value)
{
    m_query.bindValue(placeholder, storable(value));
    return *this;
}

Query &Query::bindAll(std::initializer_list<QVariant> values)
{
    const bool isFirst = m_bound.empty();
    m_bound.resize(values.size());
    size_t place = 0;
    for (const QVariant &value : values) {
        QVariant &bound = m_bound[place];
        if (isFirst || !isSame(bound, value)) {
            bound = value;
            m_query.bindValue(int(place), storable(value));
        }
        ++place;
    }
    return *this;
}

Query &Query::bind(const Period &period)
{
    return bind(QStringLiteral(":year"), period.year.number()).bind(QStringLiteral(":half"), period.half ? 1 : 0);
}

Query &Query::run()
{
    m_hasRun = true;
    if (!m_query.exec())
        fail(m_query.lastError(), m_path);
    return *this;
}

bool Query::next()
{
    if (!m_hasRun)
        run();
    if (m_query.next())
        return true;
    // A failed read is never an empty list.
    if (m_query.lastError().isValid())
        fail(m_query.lastError(), m_path);
    return false;
}

std::optional<Decimal> Query::decimal(int column) const
{
    if (isNull(column))
        return {};
    return Decimal::fromMillionths(integer(column));
}

std::optional<QDate> Query::day(int column) const
{
    if (isNull(column))
        return {};
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Query::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

Year Query::year(int column) const
{
    const Result<Year> year = Year::from(static_cast<int>(integer(column)));
    if (!year)
        fail(ErrorKind::Damaged, year.error().message, year.error().detail);
    return *year;
}

} // namespace ansinh
