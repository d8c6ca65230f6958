// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_cells.h"
#include "core/report/target_table.h"
#include "core/report/verdict_words.h"

namespace ansinh {

namespace {

QString countCell(int count)
{
    return count == 0 ? QStringLiteral("-") : QString::number(count);
}

TableRow countRow(const QString &title, const Summary &summary)
{
    const int others = summary.count(Verdict::NoBaseline) + summary.count(Verdict::NotApplicable)
        + summary.count(Verdict::NotAssessable);
    TableRow row;
    row.cells.push_back(textCell(title));
    row.cells.push_back(centredCell(countCell(summary.total())));
    for (const Verdict verdict :
         {Verdict::Attained, Verdict::OnTrack, Verdict::Behind, Verdict::Disputed, Verdict::NoData})
        row.cells.push_back(centredCell(countCell(summary.count(verdict))));
    row.cells.push_back(centredCell(countCell(others)));
    return row;
}

TableRow inBold(TableRow row)
{
    for (TableCell &cell : row.cells)
        cell.runs.front().bold = true;
    return row;
}

} // namespace

Table verdictTable(const ReportReading &reading)
{
    Table table = tableWith({{QStringLiteral("Lĩnh vực"), 38},
                             {QStringLiteral("Số chỉ tiêu"), 12},
                             {QStringLiteral("Đạt"), 10},
                             {QStringLiteral("Đúng tiến độ"), 13},
                             {QStringLiteral("Chậm tiến độ"), 13},
                             {QStringLiteral("Chưa thống nhất số liệu"), 17},
                             {QStringLiteral("Chưa có số liệu"), 13},
                             {QStringLiteral("Chưa hoặc không đánh giá"), 17}},
                            QStringLiteral("Kết quả đánh giá chỉ tiêu theo lĩnh vực"));
    for (const TargetField &field : reading.wording().fields())
        table.rows.push_back(countRow(field.title, countOf(reading, field.targets)));
    table.rows.push_back(inBold(countRow(QStringLiteral("Cộng"), countOf(reading))));
    return table;
}

} // namespace ansinh
