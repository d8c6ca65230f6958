// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/source_list.h"
#include "core/report/table_cells.h"
#include "core/report/target_row.h"
#include "core/text/words.h"

#include <algorithm>
#include <map>

namespace ansinh {

namespace {

constexpr double kTextSize = 10; // fourteen columns on a landscape page

/// The year in which most targets are due.
int commonDue(const Plan &plan)
{
    std::map<int, int> counts;
    for (const Target &target : plan.targets)
        ++counts[target.dueYear()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? plan.identity.lastYear : most->first;
}

std::vector<ColumnTitle> columnsOf(const ReportReading &reading)
{
    return {{QStringLiteral("TT"), 9.5},
            {QStringLiteral("Chỉ tiêu"), 58},
            {QStringLiteral("Đơn vị tính"), 14},
            {QStringLiteral("Mục tiêu đến năm %1").arg(commonDue(reading.plan())), 17},
            {QStringLiteral("Thực hiện ") + reading.periodBefore(), 15},
            {QStringLiteral("Chỉ tiêu giao ") + reading.periodName(), 16},
            {QStringLiteral("Tử số"), 13},
            {QStringLiteral("Mẫu số"), 13},
            {QStringLiteral("Thực hiện ") + reading.periodName(), 22},
            {QStringLiteral("Tăng, giảm so với ") + reading.periodBefore(), 16},
            {QStringLiteral("Tỷ lệ so với mục tiêu"), 15},
            {QStringLiteral("Đánh giá"), 20},
            {QStringLiteral("Nguồn số liệu"), 15},
            {QStringLiteral("Ghi chú"), 29}};
}

QString explanation(const ReportReading &reading, const SourceList &sources)
{
    const QStringList lines{
        QStringLiteral(
            "Ghi chú: (%1) không phát sinh; (%2) chưa có số liệu hoặc số liệu chưa thống nhất; (%3) không đánh "
            "giá ở cấp %4; %5 số liệu sơ bộ; %6 số liệu ước.")
            .arg(kNoneArisenSign, kNotAvailableSign, kNotAssessableSign, reading.unitWord(), kPreliminarySign,
                 kEstimateSign),
        QStringLiteral(
            "Tăng, giảm so với %1: chỉ tiêu tỷ lệ tính bằng điểm %, chỉ tiêu khác theo đơn vị tính. Tỷ lệ so với "
            "mục tiêu chỉ tính với chỉ tiêu càng cao càng tốt.")
            .arg(reading.periodBefore()),
        sources.explanation()};
    return closed(lines.join(QLatin1Char(' ')).trimmed());
}

/// Every target with its figures, under its field.
Table targetTable(const ReportReading &reading, SourceList &sources)
{
    Table table = tableWith(columnsOf(reading), QStringLiteral("Kết quả thực hiện chỉ tiêu"));
    table.textSize = kTextSize;
    const int due = commonDue(reading.plan());
    int field = 0;
    int number = 0;
    for (const TargetField &part : reading.wording().fields()) {
        if (!part.title.isEmpty())
            table.rows.push_back(groupRow(table, QStringLiteral("%1. %2").arg(romanNumeral(++field), part.title)));
        for (const Target *target : part.targets)
            table.rows.push_back(targetRow(reading, *target, {++number, due, sources.numbersOf(*target)}));
    }
    return table;
}

} // namespace

Section targetAppendix(const ReportReading &reading)
{
    Section section = appendixSection(reading, Content::TargetAppendix, Orientation::Landscape);
    SourceList sources(reading);
    section.blocks.push_back(targetTable(reading, sources));
    section.blocks.push_back(note(explanation(reading, sources), QStringLiteral("appendix.targets.note")));
    return section;
}

} // namespace ansinh
