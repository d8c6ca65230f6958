// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/deadline.h"
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/table_cells.h"
#include "core/text/date_text.h"

namespace ansinh {

namespace {

QString stateWord(const OrganisationStanding &standing)
{
    switch (standing.state) {
    case OrganisationStanding::State::Received:
        return standing.isLate ? QStringLiteral("Gửi chậm") : QStringLiteral("Đúng hạn");
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
                 centredCell(version), centredCell(stateWord(standing))};
    return row;
}

Table returnTable(const ReportReading &reading)
{
    Table table = tableWith({{QStringLiteral("TT"), 10},
                             {QStringLiteral("Đơn vị"), 80},
                             {QStringLiteral("Ngày gửi"), 25},
                             {QStringLiteral("Lần gửi"), 15},
                             {QStringLiteral("Tình trạng"), 35}},
                            QStringLiteral("Tình hình gửi báo cáo"));
    int number = 0;
    for (const OrganisationStanding &standing : reading.matter().organisations)
        table.rows.push_back(returnRow(reading, standing, ++number));
    return table;
}

QString explanation(const ReportReading &reading)
{
    const ReturnCount count = returnCount(reading);
    const std::optional<Deadline> collect
        = deadlineOf(reading.plan(), QStringLiteral("collect"), reading.matter().period.year);
    const QString due = collect && !reading.matter().period.half
        ? QStringLiteral(" Thời hạn gửi: trước ngày %1.").arg(citedDate(collect->planDate))
        : QString();
    return QStringLiteral(
               "Ghi chú: tính đến %1, có %2/%3 đơn vị gửi báo cáo; ngày gửi là ngày nhận báo cáo lần cuối.%4")
        .arg(reading.returnsAsOf(), countText(count.received), countText(count.asked), due);
}

} // namespace

Section returnAppendix(const ReportReading &reading)
{
    Section section = appendixSection(reading, Content::ReturnAppendix, Orientation::Portrait);
    section.blocks.push_back(returnTable(reading));
    QString text = explanation(reading);
    text.chop(1);
    section.blocks.push_back(note(text + QStringLiteral("./."), QStringLiteral("appendix.returns.note")));
    return section;
}

} // namespace ansinh
