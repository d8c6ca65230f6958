// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_cells.h"

namespace ansinh {

namespace {

TableCell cellOf(const QString &text, Align align, bool bold = false)
{
    TableCell cell;
    cell.runs = {Run{text, bold}};
    cell.align = align;
    return cell;
}

Paragraph headLine(ParagraphRole role, const QString &text, const QString &rule)
{
    Paragraph paragraph;
    paragraph.role = role;
    const bool slanted = role == ParagraphRole::AppendixRef;
    paragraph.runs = {Run{text, !slanted, slanted}};
    paragraph.rule = rule;
    paragraph.ruleBelow = slanted;
    return paragraph;
}

} // namespace

TableCell textCell(const QString &text)
{
    return cellOf(text, Align::Left);
}

TableCell centredCell(const QString &text)
{
    return cellOf(text, Align::Centre);
}

TableCell numberCell(const QString &text)
{
    return cellOf(text, Align::Right);
}

Table tableWith(const std::vector<ColumnTitle> &columns, const QString &caption)
{
    Table table;
    table.caption = caption;
    TableRow header;
    for (const ColumnTitle &column : columns) {
        table.columns.push_back({column.width});
        header.cells.push_back(cellOf(column.title, Align::Centre, true));
    }
    table.rows.push_back(header);
    return table;
}

TableRow groupRow(const Table &table, const QString &text)
{
    TableRow row;
    row.isGroup = true;
    row.cells.push_back(cellOf(text, Align::Left, true));
    row.cells.back().columnSpan = static_cast<int>(table.columns.size());
    return row;
}

std::vector<Block> appendixHead(const QString &label, const QString &title, const QString &attachedTo)
{
    const QString rule = QStringLiteral("appendix.head");
    return {headLine(ParagraphRole::AppendixLabel, label, rule), headLine(ParagraphRole::AppendixTitle, title, rule),
            headLine(ParagraphRole::AppendixRef, attachedTo, rule)};
}

} // namespace ansinh
