// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_table.h"

#include "core/sheet/csv.h"

#include <algorithm>

namespace ansinh {

namespace {

int longestLine(const QString &text)
{
    qsizetype longest = 0;
    qsizetype from = 0;
    while (from <= text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), from);
        const qsizetype to = end < 0 ? text.size() : end;
        longest = std::max(longest, to - from);
        from = to + 1;
    }
    return static_cast<int>(longest);
}

CsvField fieldOf(const SheetCell &cell)
{
    if (const SheetNumber *number = cell.number(); number && number->isBare()) {
        QString text = number->value.toFixed(number->decimals).replace(QLatin1Char('.'), QLatin1Char(','));
        return {number->isPercent ? text + QLatin1Char('%') : text, true};
    }
    if (const QDate *date = cell.date())
        return {date->toString(QStringLiteral("dd/MM/yyyy")), true};
    return {cell.text, false};
}

} // namespace

int contentWidth(const SheetTable &table, size_t column, int most)
{
    int width = longestLine(table.columns[column].header);
    for (const SheetRow &row : table.rows) {
        if (width >= most)
            return most;
        if (!row.isGroup && column < row.cells.size())
            width = std::max(width, longestLine(row.cells[column].text));
    }
    return std::min(width, most);
}

QByteArray csvOf(const SheetTable &table)
{
    QStringList header;
    for (const SheetColumn &column : table.columns)
        header += column.header;
    std::vector<std::vector<CsvField>> rows;
    rows.reserve(table.rows.size());
    for (const SheetRow &row : table.rows) {
        std::vector<CsvField> &fields = rows.emplace_back();
        for (const SheetCell &cell : row.cells)
            fields.push_back(fieldOf(cell));
        fields.resize(table.columns.size());
    }
    return writeCsv(header, rows, CsvReader::Person);
}

} // namespace ansinh
