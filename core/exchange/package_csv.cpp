// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_csv.h"

#include "core/sheet/csv_parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

const QString kFormulaSigns = QStringLiteral("=+-@\t\r|＝＋－＠");

/// The first letter behind leading apostrophes.
bool looksLikeFormula(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar letter) { return letter != u'\''; });
    return first != text.end() && kFormulaSigns.contains(*first);
}

bool isText(const PackageColumn &column)
{
    return column.type == PackageColumn::Type::Text;
}

QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray cellBytes(const PackageColumn &column, const QString &cell)
{
    if (cell.isEmpty() || !isText(column))
        return cell.toUtf8();
    return quoted(guardedText(cell));
}

QByteArray headerLine(const PackageTable &table)
{
    QStringList names;
    for (const PackageColumn &column : table.columns)
        names += column.name;
    return names.join(u',').toUtf8();
}

PackageFinding atLine(const PackageTable &table, PackageFinding::Kind kind, int line, const QString &message)
{
    return {kind, table.path(), line, {}, {}, message};
}

PackageFinding tooManyRows(const PackageTable &table)
{
    return atLine(table, PackageFinding::Kind::TooLarge, 0,
                  QCoreApplication::translate("core/exchange", "The table has more rows than any ward: over %1.")
                      .arg(table.mostRows));
}

/// False: the rest cannot be read.
bool takeRecord(const PackageTable &table, CsvRecord record, std::vector<PackageRow> &rows, PackageFindings &findings)
{
    if (record.fields.size() != qsizetype(table.columns.size())) {
        findings.add(
            atLine(table, PackageFinding::Kind::Table, record.line,
                   QCoreApplication::translate("core/exchange", "%1 fields stand where the table has %2 columns.")
                       .arg(record.fields.size())
                       .arg(table.columns.size())));
        return false;
    }
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (isText(table.columns[i]))
            record.fields[qsizetype(i)] = unguardedText(record.fields[qsizetype(i)]);
    }
    rows.push_back(std::move(record.fields));
    return true;
}

} // namespace

QString guardedText(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedText(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

QByteArray packageCsv(const PackageTable &table, const std::vector<PackageRow> &rows)
{
    QByteArray bytes = headerLine(table) + "\r\n";
    for (const PackageRow &row : rows) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (i > 0)
                bytes += ',';
            bytes += cellBytes(table.columns[i], row[qsizetype(i)]);
        }
        bytes += "\r\n";
    }
    return bytes;
}

std::vector<PackageRow> packageRows(const PackageTable &table, const QByteArray &csv, PackageFindings &findings)
{
    std::vector<PackageRow> rows;
    const QByteArray header = headerLine(table) + "\r\n";
    if (!csv.startsWith(header)) {
        findings.add(atLine(table, PackageFinding::Kind::Table, 1,
                            QCoreApplication::translate("core/exchange", "The columns are not those of this table.")));
        return rows;
    }
    for (CsvParser parser(csv, header.size(), 2, ','); !parser.isAtEnd();) {
        auto record = parser.next();
        if (!record)
            findings.add(atLine(table, PackageFinding::Kind::Table, 0, record.error().message));
        else if (rows.size() == table.mostRows)
            findings.add(tooManyRows(table));
        if (!record || rows.size() == table.mostRows)
            return rows;
        if (!takeRecord(table, std::move(record).value(), rows, findings))
            return rows;
    }
    return rows;
}

} // namespace ansinh
