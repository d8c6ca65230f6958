// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_origin.h"
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kTextSize = 10;

TableRow sourceRow(const ReportReading &reading, const Target &target, const Figure &figure, int number)
{
    const FigureOrigin origin = originOf(reading, target, figure);
    TableRow row;
    row.cells = {centredCell(QString::number(number)), textCell(origin.part),   textCell(origin.value),
                 centredCell(origin.certainty),        textCell(origin.by),     centredCell(origin.until),
                 centredCell(origin.received),         textCell(origin.source), textCell(origin.remark)};
    return row;
}

Table sourceTable(const ReportReading &reading)
{
    Table table = tableWith({{QStringLiteral("TT"), 9},
                             {QStringLiteral("Phạm vi"), 30},
                             {QStringLiteral("Số liệu"), 40},
                             {QStringLiteral("Loại số liệu"), 18},
                             {QStringLiteral("Đơn vị báo cáo"), 44},
                             {QStringLiteral("Số liệu đến ngày"), 23},
                             {QStringLiteral("Ngày nhận"), 22},
                             {QStringLiteral("Nguồn"), 32},
                             {QStringLiteral("Ghi chú"), 29}},
                            QStringLiteral("Nguồn của số liệu"));
    table.textSize = kTextSize;
    int number = 0;
    for (const Target &target : reading.plan().targets) {
        std::vector<const Figure *> figures = reading.figuresOf(target);
        if (figures.empty())
            continue;
        std::stable_sort(figures.begin(), figures.end(),
                         [](const Figure *a, const Figure *b) { return a->part < b->part; });
        table.rows.push_back(groupRow(table, QStringLiteral("%1. %2").arg(target.code.text, target.name)));
        for (const Figure *figure : figures)
            table.rows.push_back(sourceRow(reading, target, *figure, ++number));
    }
    return table;
}

} // namespace

Section sourceAppendix(const ReportReading &reading)
{
    Section section = appendixSection(reading, Content::SourceAppendix, Orientation::Landscape);
    Table table = sourceTable(reading);
    const bool isEmpty = table.rows.size() == 1;
    if (!isEmpty)
        section.blocks.push_back(std::move(table));
    section.blocks.push_back(note(
        isEmpty ? QStringLiteral("Chưa có số liệu nào được báo cáo cho %1./.").arg(reading.periodName())
                : QStringLiteral("Ghi chú: ngày nhận là ngày nhận báo cáo lần cuối của đơn vị; chưa có báo cáo thì là "
                                 "ngày ghi số liệu vào sổ./."),
        QStringLiteral("appendix.sources.note")));
    return section;
}

} // namespace ansinh
