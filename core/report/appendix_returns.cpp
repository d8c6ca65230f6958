// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadline_text.h"
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/table_cells.h"
#include "core/text/date_text.h"

namespace ansinh {

namespace {

/// "Gửi chậm 02 ngày": the first version counts; without the days where the plan's date is not known.
QString lateWord(const ReportReading &reading, const Code<Organisation> &code)
{
    const std::optional<Deadline> &collect = reading.collect();
    const Submission *first = reading.firstReturn(code);
    const QString days = collect && first ? daysLateText(*collect, first->received) : QString();
    return QStringLiteral("Gửi chậm %1").arg(days).trimmed();
}

QString stateWord(const ReportReading &reading, const OrganisationStanding &standing)
{
    switch (standing.state) {
    case OrganisationStanding::State::Received:
        return standing.isLate ? lateWord(reading, standing.code) : QStringLiteral("Đúng hạn");
    case OrganisationStanding::State::Partial: return QStringLiteral("Mới gửi một phần, chưa có báo cáo");
    case OrganisationStanding::State::Missing: break;
    }
    return QStringLiteral("Chưa gửi");
}

TableRow returnRow(const ReportReading &reading, const OrganisationStanding &standing, int number)
{
    const QString received = standing.received ? citedDate(*standing.received) : QString();
    const QString version = standing.version > 0 ? QString::number(standing.version) : QString();
    TableRow row;
    row.cells = {centredCell(QString::number(number)), textCell(reading.nameOf(standing.code)), centredCell(received),
                 centredCell(version), centredCell(stateWord(reading, standing))};
    return row;
}

Table returnTable(const ReportReading &reading)
{
    Table table = tableWith({{QStringLiteral("TT"), 10},
                             {QStringLiteral("Đơn vị"), 80},
                             {QStringLiteral("Ngày nhận"), 25},
                             {QStringLiteral("Lần gửi"), 15},
                             {QStringLiteral("Tình trạng"), 38}},
                            QStringLiteral("Tình hình gửi báo cáo"));
    int number = 0;
    for (const OrganisationStanding &standing : reading.matter().organisations)
        table.rows.push_back(returnRow(reading, standing, ++number));
    return table;
}

/// The plan's date, and how the last day on time follows from it; begins with a space.
QString dueSentence(const ReportReading &reading)
{
    const std::optional<Deadline> &collect = reading.collect();
    if (!collect)
        return {};
    const QString due = QStringLiteral(" Thời hạn gửi: trước ngày %1.").arg(citedDate(collect->planDate));
    if (!collect->isMoved())
        return due;
    return due
        + QStringLiteral(" Ngày cuối của thời hạn là %1 nên báo cáo nhận đến hết %2 được tính là đúng hạn.")
              .arg(namedDay(collect->lastDay), namedDay(collect->effectiveDay));
}

QString explanation(const ReportReading &reading)
{
    const ReturnCount count = returnCount(reading);
    return QStringLiteral(
               "Ghi chú: tính đến %1, có %2/%3 đơn vị gửi báo cáo; ngày nhận là ngày nhận báo cáo lần cuối.%4")
        .arg(reading.returnsAsOf(), countText(count.received), countText(count.asked), dueSentence(reading));
}

} // namespace

Section returnAppendix(const ReportReading &reading)
{
    Section section = appendixSection(reading, Content::ReturnAppendix, Orientation::Portrait);
    section.blocks.push_back(returnTable(reading));
    section.blocks.push_back(note(closed(explanation(reading)), QStringLiteral("appendix.returns.note")));
    return section;
}

} // namespace ansinh
