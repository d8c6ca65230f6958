// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/year.h"

#include <QDateTime>
#include <QSqlQuery>

#include <initializer_list>
#include <type_traits>
#include <vector>

namespace ansinh {

/// No value, to be bound; of a type that is never taken for an empty text.
QVariant absent();

/// One use of a prepared statement; sets it back when it goes. Throws StoreFailure.
class Query
{
public:
    Query(QSqlQuery &query, const QString &path) : m_query(query), m_path(path) { }
    ~Query() { m_query.finish(); }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// A null QString is stored as an empty text: absent is a null QVariant.
    Query &bind(const QString &placeholder, const QVariant &value);
    /// All of them, in the order in which they stand in the statement. Where one statement runs many times, what is as
    /// it was the time before is not bound again, which takes most of the time.
    Query &bindAll(std::initializer_list<QVariant> values);
    /// Its year to ":year", whether it is the first half to ":half".
    Query &bind(const Period &period);
    Query &run();
    /// The next row; the first call runs the statement when nobody has.
    bool next();
    /// What all rows say, in their order: `read` makes a value of one.
    template <class Read> auto all(Read read)
    {
        std::vector<std::invoke_result_t<Read, const Query &>> values;
        while (next())
            values.push_back(read(*this));
        return values;
    }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool truth(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const { return m_query.value(column); }
    std::optional<Decimal> decimal(int column) const;
    std::optional<QDate> day(int column) const;
    QDateTime time(int column) const;
    /// A year (and half in the column after it) that the schema has already bounded.
    Year year(int column) const;
    Period period(int column) const { return {year(column), truth(column + 1)}; }
    qint64 newId() const { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlQuery &m_query;
    const QString &m_path;
    std::vector<QVariant> m_bound; ///< by bindAll()
    bool m_hasRun = false;
};

} // namespace ansinh
