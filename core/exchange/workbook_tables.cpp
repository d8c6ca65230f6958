// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_descriptor.h"
#include "core/exchange/package_workbook.h"
#include "core/sheet/sheet_table.h"
#include "core/text/number_format.h"

#include <QDateTime>

#include <algorithm>

namespace ansinh {

namespace {

using Type = PackageColumn::Type;

constexpr int kShownDecimals = 4; // of what was computed; what was reported is shown whole
constexpr int kMostDecimals = 12;

qint64 power(int decimals)
{
    qint64 power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return power;
}

/// Of a number as the tables have it, to twelve decimals.
Rational numberFrom(const QString &text)
{
    const bool isNegative = text.startsWith(u'-');
    const QString digits = isNegative ? text.mid(1) : text;
    const QString behind = digits.section(u'.', 1).left(kMostDecimals);
    const Rational whole = Rational::fromWhole(digits.section(u'.', 0, 0).toLongLong());
    const Rational rest
        = Rational::quotient(Rational::fromWhole(behind.toLongLong()), Rational::fromWhole(power(int(behind.size()))));
    return isNegative ? -(whole + rest) : whole + rest;
}

/// Numbers of years and of places in a list are read, not counted with.
bool isName(const PackageColumn &column)
{
    return column.type == Type::Whole && column.unit.isEmpty();
}

SheetCell numberCell(const PackageColumn &column, const QString &text)
{
    SheetNumber number;
    number.value = numberFrom(text);
    const int most = column.type == Type::Judged ? kShownDecimals : kMostDecimals;
    number.decimals = std::min<int>(most, int(text.section(u'.', 1).size()));
    number.isGrouped = !isName(column);
    return {number.isGrouped ? formatFixed(number.value, number.decimals) : text, number};
}

QString momentText(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

SheetCell cellFrom(const PackageColumn &column, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    switch (column.type) {
    case Type::Text: return {text};
    case Type::Word: return {column.meaningOf(text)};
    case Type::Whole:
    case Type::Number:
    case Type::Judged: return numberCell(column, text);
    case Type::Day: return {day.toString(QStringLiteral("dd/MM/yyyy")), day};
    case Type::Moment: return {momentText(text)};
    case Type::Truth: return {text == QStringLiteral("true") ? QStringLiteral("Có") : QStringLiteral("Không")};
    }
    return {};
}

SheetTable sheetFrom(const PackageTable &table, const std::vector<PackageRow> &rows, const PackageContents &contents)
{
    SheetTable sheet;
    sheet.title = table.title;
    sheet.place = contents.identity.ward;
    sheet.subtitle = QStringLiteral("Số liệu ") + packagePeriod(contents.identity.period);
    sheet.footLine = contents.identity.isSample ? QStringLiteral("Sổ mẫu: không phải số liệu thật") : QString();
    for (const PackageColumn &column : table.columns)
        sheet.columns.push_back({column.title, 0, column.isNumber()});
    for (const PackageRow &row : rows) {
        SheetRow cells;
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells.cells.push_back(cellFrom(table.columns[i], row[qsizetype(i)]));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

std::vector<SheetTable> tablesForPeople(const PackageContents &contents, const PackageRows &rows)
{
    std::vector<SheetTable> sheets;
    const auto &tables = packageTables();
    for (size_t i = 0; i < tables.size(); ++i)
        sheets.push_back(sheetFrom(tables[i], rows[i], contents));
    return sheets;
}

std::vector<SheetTable> workbookTables(const PackageContents &contents, const PackageRows &rows)
{
    std::vector<SheetTable> sheets = tablesForPeople(contents, rows);
    sheets.erase(sheets.begin() + std::ptrdiff_t(packageTableNamed(QStringLiteral("package"))));
    return sheets;
}

} // namespace ansinh
