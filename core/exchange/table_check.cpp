// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_check.h"

#include "core/base/decimal.h"
#include "core/exchange/row_cells.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

using Kind = PackageFinding::Kind;
using Type = PackageColumn::Type;

int lineOf(size_t row)
{
    return static_cast<int>(row) + 2;
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// The digits from there on, no more than `most`.
qsizetype digitsAt(QStringView text, qsizetype from, qsizetype most)
{
    qsizetype count = 0;
    while (count < most && from + count < text.size() && isDigit(text[from + count]))
        ++count;
    return count;
}

/// Where a whole number ends that begins there: 0, or up to 18 digits of which the first is none; -1: there is none.
qsizetype wholeEnd(QStringView text, qsizetype from)
{
    const qsizetype digits = digitsAt(text, from, 18);
    return digits == 0 || (digits > 1 && text[from] == u'0') ? -1 : from + digits;
}

bool isNegative(QStringView text)
{
    return text.startsWith(u'-');
}

bool isZero(QStringView text, qsizetype from)
{
    return text.size() == from + 1 && text[from] == u'0';
}

/// As the writer writes it: no sign before 0.
bool isWhole(QStringView text)
{
    const qsizetype from = isNegative(text) ? 1 : 0;
    return wholeEnd(text, from) == text.size() && !(from == 1 && isZero(text, 1));
}

/// Digits as the writer writes them: no sign before 0, no 0 that says nothing, at most twelve decimals.
bool isNumber(QStringView text)
{
    const qsizetype dot = wholeEnd(text, isNegative(text) ? 1 : 0);
    if (dot < 0 || dot == text.size())
        return isWhole(text);
    const qsizetype decimals = digitsAt(text, dot + 1, kJudgedDecimals);
    return text[dot] == u'.' && decimals > 0 && dot + 1 + decimals == text.size() && text.back() != u'0';
}

/// Digits where the form has "0", its own letters elsewhere.
bool hasForm(QStringView text, QStringView form)
{
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](QChar letter, QChar its) {
               return its == u'0' ? isDigit(letter) : letter == its;
           });
}

bool isDay(QStringView text)
{
    return hasForm(text, u"0000-00-00")
        && QDate::isValid(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
}

bool isMoment(QStringView text)
{
    return hasForm(text, u"0000-00-00T00:00:00Z") && isDay(text.left(10))
        && QTime::isValid(text.mid(11, 2).toInt(), text.mid(14, 2).toInt(), text.mid(17, 2).toInt());
}

bool isOfType(const PackageColumn &column, const QString &text)
{
    switch (column.type) {
    case Type::Text: return true;
    case Type::Word: return !column.meaningOf(text).isEmpty();
    case Type::Whole: return isWhole(text);
    case Type::Number: return isNumber(text) && Decimal::from(text);
    case Type::Judged: return isNumber(text);
    case Type::Day: return isDay(text);
    case Type::Moment: return isMoment(text);
    case Type::Truth: return text == QStringLiteral("true") || text == QStringLiteral("false");
    }
    return false;
}

/// Only of numbers that are some.
bool isWithin(const PackageColumn &column, const QString &text)
{
    if (!column.isNumber() || (!column.least && !column.most))
        return true;
    const double number = text.toDouble();
    return (!column.least || number >= double(*column.least)) && (!column.most || number <= double(*column.most));
}

bool fits(const PackageColumn &column, const QString &text)
{
    return column.pattern.isEmpty() || column.form.match(text).hasMatch();
}

/// Empty: nothing is wrong.
QString complaint(const PackageColumn &column, const QString &text)
{
    if (text.isEmpty())
        return column.isRequired ? QCoreApplication::translate("core/exchange", "The value is missing.") : QString();
    if (!isOfType(column, text))
        return QCoreApplication::translate("core/exchange", "“%1” is no value of this column.").arg(text.left(60));
    if (!isWithin(column, text))
        return QCoreApplication::translate("core/exchange", "“%1” is outside the range of this column.").arg(text);
    if (!fits(column, text))
        return QCoreApplication::translate("core/exchange", "“%1” does not have the form of this column.")
            .arg(text.left(60));
    return {};
}

QString keyOf(const PackageTable &table, const PackageRow &row)
{
    QString key;
    for (const int column : table.key) {
        if (column != table.key.front())
            key += QChar(0x1f); // stands in no text of ours
        key += row[column];
    }
    return key;
}

PackageFinding standsTwice(const PackageTable &table, size_t row, const QString &key)
{
    return {Kind::Key,
            table.path(),
            lineOf(row),
            table.columns[size_t(table.key.front())].name,
            QString(key).replace(QChar(0x1f), u'/'),
            QCoreApplication::translate("core/exchange", "A row with the same key stands above.")};
}

void checkKey(const PackageTable &table, const std::vector<PackageRow> &rows, PackageFindings &findings)
{
    QSet<QString> seen;
    seen.reserve(qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString key = keyOf(table, rows[i]);
        if (seen.contains(key) && !findings.add(standsTwice(table, i, key)))
            return;
        seen.insert(key);
    }
}

QSet<QString> valuesOf(const PackageRows &rows, const QString &table, const QString &field)
{
    const size_t at = packageTableNamed(table);
    const int column = packageTables()[at].column(field);
    QSet<QString> values;
    for (const PackageRow &row : rows[at])
        values.insert(row[column]);
    return values;
}

PackageFinding standsNowhere(const PackageTable &table, const PackageReference &reference, size_t row,
                             const QString &value)
{
    return {Kind::Reference,
            table.path(),
            lineOf(row),
            table.columns[size_t(reference.column)].name,
            value,
            QCoreApplication::translate("core/exchange", "“%1” does not stand in the table %2.")
                .arg(value.left(60), reference.table)};
}

void checkReference(const PackageTable &table, const PackageReference &reference, const PackageRows &rows,
                    PackageFindings &findings)
{
    const QSet<QString> known = valuesOf(rows, reference.table, reference.field);
    const auto &own = rows[packageTableNamed(table.name)];
    for (size_t i = 0; i < own.size(); ++i) {
        const QString &value = own[i][reference.column];
        if (!value.isEmpty() && !known.contains(value) && !findings.add(standsNowhere(table, reference, i, value)))
            return;
    }
}

} // namespace

void checkValues(const PackageTable &table, const std::vector<PackageRow> &rows, PackageFindings &findings)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const QString &text = rows[i][qsizetype(c)];
            const QString wrong = complaint(table.columns[c], text);
            if (!wrong.isEmpty()
                && !findings.add({Kind::Value, table.path(), lineOf(i), table.columns[c].name, text, wrong}))
                return;
        }
    }
}

void checkKeys(const PackageRows &rows, PackageFindings &findings)
{
    const auto &tables = packageTables();
    for (size_t i = 0; i < tables.size(); ++i) {
        checkKey(tables[i], rows[i], findings);
        for (const PackageReference &reference : tables[i].references)
            checkReference(tables[i], reference, rows, findings);
    }
}

} // namespace ansinh
