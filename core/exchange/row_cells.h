// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/rational.h"
#include "core/base/year.h"
#include "core/exchange/package_table.h"

#include <QDateTime>

namespace ansinh {

// A row is laid out by one function for both ways (row_layout.h): the writer takes values into cells, the reader cells
// into values, one column after the other.

/// How many decimals a judged value has at most, which need not be a decimal number at all.
constexpr int kJudgedDecimals = 12;

/// "38.207792207792": as few decimals as it takes, at most `most`, half away from zero.
QString cellOf(const Rational &value, int most = kJudgedDecimals);
QString cellOf(bool truth);
QString cellOf(const QDate &day);

/// Takes values into the cells of a row.
class RowWriter
{
public:
    RowWriter() { m_row.reserve(kMostCells); }

    void text(const QString &value) { m_row += value; }
    void lines(const QStringList &value) { m_row += value.join(u'\n'); }
    void truth(bool value) { m_row += cellOf(value); }
    void whole(qint64 value) { m_row += QString::number(value); }
    void number(Decimal value) { m_row += value.toString(); }
    void day(const QDate &value) { m_row += cellOf(value); }
    void moment(const QDateTime &value);
    void year(Year value) { m_row += value.toString(); }
    void period(const Period &value);
    template <class E> void word(E value, std::optional<E> (*)(const QString &)) { m_row += nameOf(value); }
    template <class T> void code(const Code<T> &value) { m_row += value.text; }
    template <class T> void codes(const std::vector<Code<T>> &values);
    void number(const std::optional<Decimal> &value) { m_row += value ? value->toString() : QString(); }
    void number(const std::optional<Rational> &value) { m_row += value ? cellOf(*value) : QString(); }
    void day(const std::optional<QDate> &value) { m_row += value ? cellOf(*value) : QString(); }

    const PackageRow &row() const { return m_row; }

private:
    static constexpr qsizetype kMostCells = 24; // few rows have more

    PackageRow m_row;
};

/// Takes the cells of a row into values. The row has passed the checks of its table (table_check.h).
class RowReader
{
public:
    explicit RowReader(const PackageRow &row) : m_row(row) { }

    void text(QString &value) { value = next(); }
    void lines(QStringList &value) { value = next().split(u'\n', Qt::SkipEmptyParts); }
    void truth(bool &value) { value = next() == QStringLiteral("true"); }
    void whole(int &value) { value = next().toInt(); }
    void whole(qint64 &value) { value = next().toLongLong(); }
    void number(Decimal &value);
    void number(std::optional<Decimal> &value);
    void day(QDate &value) { value = QDate::fromString(next(), Qt::ISODate); }
    void day(std::optional<QDate> &value);
    void moment(QDateTime &value);
    void year(Year &value);
    void period(Period &value);
    template <class E> void word(E &value, std::optional<E> (*from)(const QString &))
    {
        value = from(next()).value_or(E{});
    }
    template <class T> void code(Code<T> &value) { value = Code<T>(next()); }
    template <class T> void codes(std::vector<Code<T>> &values);

private:
    QString next() { return m_row.value(m_at++); }

    const PackageRow &m_row;
    qsizetype m_at = 0;
};

template <class T> void RowWriter::codes(const std::vector<Code<T>> &values)
{
    QStringList texts;
    for (const Code<T> &code : values)
        texts += code.text;
    m_row += texts.join(u';');
}

template <class T> void RowReader::codes(std::vector<Code<T>> &values)
{
    for (const QString &text : next().split(u';', Qt::SkipEmptyParts))
        values.push_back(Code<T>(text));
}

} // namespace ansinh
