// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"
#include "core/sheet/csv_parser.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ansinh {

namespace {

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

std::optional<Error> unreadable(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return invalid(QCoreApplication::translate(
            "core/sheet", "The file is UTF-16 (“Unicode Text”). Save it again as “CSV UTF-8”."));
    if (bytes.startsWith("PK\x03\x04"))
        return invalid(QCoreApplication::translate(
            "core/sheet", "The file is a workbook, not CSV. Save it from Excel as “CSV UTF-8”."));
    if (bytes.contains('\0'))
        return invalid(QCoreApplication::translate("core/sheet", "The file is not text. Give a CSV file in UTF-8."));
    if (bytes.size() > kCsvLargestFile)
        return invalid(QCoreApplication::translate("core/sheet", "The file is larger than 50 MB. Split it."));
    return {};
}

/// The delimiter that stands most often outside quotes in the header line.
char delimiterOf(const QByteArray &bytes, qsizetype from)
{
    int commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (qsizetype i = from; i < bytes.size() && (quoted || (bytes.at(i) != '\n' && bytes.at(i) != '\r')); ++i) {
        const char c = bytes.at(i);
        quoted = quoted != (c == '"');
        commas += !quoted && c == ',';
        semicolons += !quoted && c == ';';
        tabs += !quoted && c == '\t';
    }
    if (tabs > commas && tabs > semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

/// Where the text begins: after the byte-order mark and Excel's line "sep=;".
struct Opening
{
    qsizetype at = 0;
    int line = 1;
    char delimiter = ',';
};

Opening openingOf(const QByteArray &bytes)
{
    Opening opening;
    opening.at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray head = bytes.mid(opening.at, 7);
    if (head.startsWith("sep=") && head.size() > 5 && (head.at(5) == '\n' || head.at(5) == '\r')) {
        opening.delimiter = head.at(4);
        opening.at += head.size() > 6 && head.at(5) == '\r' && head.at(6) == '\n' ? 7 : 6;
        opening.line = 2;
    } else {
        opening.delimiter = delimiterOf(bytes, opening.at);
    }
    return opening;
}

bool isEmpty(const CsvRecord &record)
{
    return std::all_of(record.fields.begin(), record.fields.end(),
                       [](const QString &f) { return f.trimmed().isEmpty(); });
}

Result<QStringList> headerOf(const CsvRecord &record)
{
    QStringList header;
    for (const QString &field : record.fields) {
        const QString name = field.trimmed();
        if (!name.isEmpty() && header.contains(name, Qt::CaseInsensitive))
            return invalid(
                QCoreApplication::translate("core/sheet", "Line %1: the column “%2” stands twice. Keep one of them.")
                    .arg(record.line)
                    .arg(name));
        header.append(name);
    }
    return header;
}

/// Spreadsheets leave trailing empty fields out, or add some: both are mended; anything else is refused.
std::optional<Error> fitted(CsvRecord &record, qsizetype columns)
{
    while (record.fields.size() > columns && record.fields.last().trimmed().isEmpty())
        record.fields.removeLast();
    if (record.fields.size() > columns)
        return invalid(
            QCoreApplication::translate(
                "core/sheet",
                "Line %1 has %2 fields, the header only %3. Put a field that contains the delimiter in quotes.")
                .arg(record.line)
                .arg(record.fields.size())
                .arg(columns));
    while (record.fields.size() < columns)
        record.fields.append(QString());
    return {};
}

Result<CsvTable> readRecords(CsvParser &parser, CsvTable table)
{
    bool hasHeader = false;
    while (!parser.isAtEnd()) {
        auto record = parser.next();
        if (!record)
            return record.error();
        if (isEmpty(*record))
            continue;
        if (!hasHeader) {
            auto header = headerOf(*record);
            if (!header)
                return header.error();
            table.header = *header;
            hasHeader = true;
            continue;
        }
        if (auto error = fitted(record.value(), table.header.size()))
            return *error;
        table.records.push_back(std::move(record).value());
    }
    if (!hasHeader)
        return invalid(
            QCoreApplication::translate("core/sheet", "The file is empty. Its first line must name the columns."));
    return table;
}

} // namespace

int CsvTable::column(const QString &name) const
{
    for (int i = 0; i < header.size(); ++i)
        if (header.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

QString CsvTable::field(const CsvRecord &record, const QString &name) const
{
    const int place = column(name);
    return place < 0 ? QString() : record.fields.at(place).trimmed();
}

Result<CsvTable> parseCsv(const QByteArray &bytes)
{
    if (auto error = unreadable(bytes))
        return *error;
    const Opening opening = openingOf(bytes);
    CsvTable table;
    table.delimiter = opening.delimiter;
    CsvParser parser(bytes, opening.at, opening.line, opening.delimiter);
    return readRecords(parser, std::move(table));
}

Result<CsvTable> readCsv(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{
            ErrorKind::NotFound, QCoreApplication::translate("core/sheet", "There is no file “%1”.").arg(path), {}};
    if (file.size() > kCsvLargestFile)
        return invalid(QCoreApplication::translate("core/sheet", "The file is larger than 50 MB. Split it."));
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate("core/sheet", "The file “%1” cannot be read: %2").arg(path, file.errorString()),
            {}};
    return parseCsv(file.readAll());
}

} // namespace ansinh
