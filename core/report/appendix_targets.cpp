// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/table_cells.h"
#include "core/report/target_row.h"
#include "core/report/target_table.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr double kTextSize = 10; // fourteen columns on a landscape page

std::vector<ColumnTitle> columnsOf(const ReportReading &reading)
{
    return {{QStringLiteral("TT"), 8},
            {QStringLiteral("Chỉ tiêu"), 44},
            {QStringLiteral("Đơn vị tính"), 12},
            {QStringLiteral("Mục tiêu Kế hoạch"), 17},
            {QStringLiteral("Thực hiện ") + reading.periodBefore(), 16},
            {QStringLiteral("Chỉ tiêu giao ") + reading.periodName(), 16},
            {QStringLiteral("Tử số"), 13},
            {QStringLiteral("Mẫu số"), 13},
            {QStringLiteral("Thực hiện ") + reading.periodName(), 17},
            {QStringLiteral("Tăng, giảm"), 17},
            {QStringLiteral("So với mục tiêu"), 14},
            {QStringLiteral("Đánh giá"), 18},
            {QStringLiteral("Nguồn số liệu"), 24},
            {QStringLiteral("Ghi chú"), 24}};
}

QString explanation(const ReportReading &reading)
{
    return QStringLiteral(
               "Ghi chú: (%1) không phát sinh; (%2) chưa có số liệu hoặc số liệu chưa thống nhất; (%3) không đánh "
               "giá ở cấp %4; (%5) số liệu sơ bộ; (%6) số liệu ước. Tăng, giảm so với %7: tỷ lệ tính bằng điểm %, "
               "số lượng tính bằng số tuyệt đối. So với mục tiêu: chỉ tính với chỉ tiêu có mục tiêu tăng./.")
        .arg(kNoneArisenSign, kNotAvailableSign, kNotAssessableSign, reading.unitWord(), kPreliminarySign,
             kEstimateSign, reading.periodBefore());
}

} // namespace

Table targetTable(const ReportReading &reading)
{
    Table table = tableWith(columnsOf(reading), QStringLiteral("Kết quả thực hiện chỉ tiêu"));
    table.textSize = kTextSize;
    int field = 0;
    int number = 0;
    for (const TargetField &part : reading.wording().fields()) {
        if (!part.title.isEmpty())
            table.rows.push_back(groupRow(table, QStringLiteral("%1. %2").arg(romanNumeral(++field), part.title)));
        for (const Target *target : part.targets)
            table.rows.push_back(targetRow(reading, *target, ++number));
    }
    return table;
}

Section targetAppendix(const ReportReading &reading)
{
    Section section = appendixSection(reading, Content::TargetAppendix, Orientation::Landscape);
    section.blocks.push_back(targetTable(reading));
    section.blocks.push_back(note(explanation(reading), QStringLiteral("appendix.targets.note")));
    return section;
}

} // namespace ansinh
