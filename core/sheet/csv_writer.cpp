// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"

namespace ansinh {

namespace {

/// Spreadsheets run text that begins so; an apostrophe makes them show it (OWASP, CSV injection).
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

QByteArray written(const CsvField &field, char delimiter)
{
    QString text = field.text;
    if (!field.isNumber && looksLikeFormula(text))
        text.prepend(QLatin1Char('\''));
    const bool isPlain = !text.contains(QLatin1Char(delimiter)) && !text.contains(QLatin1Char('"'))
        && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (isPlain && text == text.trimmed())
        return text.toUtf8();
    return '"' + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray written(const std::vector<CsvField> &row, char delimiter)
{
    QByteArray line;
    for (const CsvField &field : row) {
        if (&field != &row.front())
            line += delimiter;
        line += written(field, delimiter);
    }
    return line + "\r\n";
}

} // namespace

QByteArray writeCsv(const QStringList &header, const std::vector<std::vector<CsvField>> &rows, CsvReader reader)
{
    const char delimiter = reader == CsvReader::Person ? ';' : ',';
    QByteArray bytes = reader == CsvReader::Person ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    std::vector<CsvField> names;
    for (const QString &name : header)
        names.push_back({name, false});
    bytes += written(names, delimiter);
    for (const auto &row : rows)
        bytes += written(row, delimiter);
    return bytes;
}

} // namespace ansinh
