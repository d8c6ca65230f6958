// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_parts.h"

namespace ansinh {

namespace {

QString classOf(Align align)
{
    switch (align) {
    case Align::Left: return QStringLiteral("left");
    case Align::Centre: return QStringLiteral("centre");
    case Align::Right: return QStringLiteral("right");
    case Align::Justify: return QStringLiteral("justify");
    }
    return {};
}

QString htmlCell(const TableCell &cell, const QString &scope)
{
    const QString tag = QString::fromLatin1(scope.isEmpty() ? "td" : "th");
    QString html = QStringLiteral("<%1 class=\"%2\"").arg(tag, classOf(cell.align));
    if (!scope.isEmpty())
        html += QStringLiteral(" scope=\"%1\"").arg(scope);
    if (cell.columnSpan > 1)
        html += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
    if (cell.rowSpan > 1)
        html += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
    return html + QLatin1Char('>') + htmlRuns(cell.runs) + QStringLiteral("</%1>").arg(tag);
}

QString htmlHeaderRow(const TableRow &row)
{
    QString html = QStringLiteral("<tr>");
    for (const TableCell &cell : row.cells)
        html += htmlCell(cell, cell.columnSpan > 1 ? QStringLiteral("colgroup") : QStringLiteral("col"));
    return html + QStringLiteral("</tr>\n");
}

QString htmlBodyRow(const TableRow &row)
{
    QString html = QStringLiteral("<tr>");
    for (size_t i = 0; i < row.cells.size(); ++i)
        html += htmlCell(row.cells[i], i == 0 && row.isGroup ? QStringLiteral("rowgroup") : QString());
    return html + QStringLiteral("</tr>\n");
}

QString htmlColumns(const Table &table)
{
    double sum = 0;
    for (const TableColumn &column : table.columns)
        sum += column.width;
    QString html = QStringLiteral("<colgroup>");
    for (const TableColumn &column : table.columns)
        html += QStringLiteral("<col style=\"width:%1%\">").arg(sum > 0 ? column.width / sum * 100 : 0, 0, 'f', 2);
    return html + QStringLiteral("</colgroup>\n");
}

} // namespace

QString htmlTable(const Table &table)
{
    QString html = QStringLiteral("<table class=\"data\" style=\"font-size:%1pt\">\n").arg(table.textSize);
    if (!table.caption.isEmpty())
        html += QStringLiteral("<caption>%1</caption>\n").arg(htmlText(table.caption));
    html += htmlColumns(table);
    const size_t headerRows = std::min(table.rows.size(), static_cast<size_t>(std::max(table.headerRows, 0)));
    if (headerRows > 0) {
        html += QStringLiteral("<thead>\n");
        for (size_t row = 0; row < headerRows; ++row)
            html += htmlHeaderRow(table.rows[row]);
        html += QStringLiteral("</thead>\n");
    }
    html += QStringLiteral("<tbody>\n");
    for (size_t row = headerRows; row < table.rows.size(); ++row) {
        if (table.rows[row].isGroup && row > headerRows)
            html += QStringLiteral("</tbody>\n<tbody>\n");
        html += htmlBodyRow(table.rows[row]);
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace ansinh
