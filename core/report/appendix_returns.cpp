// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadline_text.h"
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/table_cells.h"
#include "core/text/date_text.h"

#include <algorithm>

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

/// A return is there, but not all that it owes.
bool isIncomplete(const OrganisationStanding &standing)
{
    return standing.state == OrganisationStanding::State::Received
        && (!standing.targetsMissing.empty() || !standing.tasksMissing.empty());
}

QString receivedWord(const ReportReading &reading, const OrganisationStanding &standing)
{
    const QString word = standing.isLate ? lateWord(reading, standing.code) : QStringLiteral("Đúng hạn");
    return isIncomplete(standing) ? word + QStringLiteral(", chưa đủ") : word;
}

QString stateWord(const ReportReading &reading, const OrganisationStanding &standing)
{
    switch (standing.state) {
    case OrganisationStanding::State::Received: return receivedWord(reading, standing);
    case OrganisationStanding::State::Partial: return QStringLiteral("Mới gửi một phần, chưa có báo cáo");
    case OrganisationStanding::State::Missing: break;
    }
    return QStringLiteral("Chưa gửi");
}

/// "12/BC-TYT ngày 05/11/2026": the letter that the newest return came with; empty: none is known.
QString documentText(const Submission *newest)
{
    if (!newest)
        return {};
    const QString date = newest->documentDate ? citedDate(*newest->documentDate) : QString();
    if (newest->documentNumber.isEmpty() || date.isEmpty())
        return newest->documentNumber + date;
    return QStringLiteral("%1 ngày %2").arg(newest->documentNumber, date);
}

/// A column that nobody could fill in is left out.
bool namesDocuments(const ReportReading &reading)
{
    const auto &all = reading.matter().organisations;
    return std::any_of(all.begin(), all.end(), [&](const OrganisationStanding &standing) {
        return !documentText(reading.newestReturn(standing.code)).isEmpty();
    });
}

/// Whether it came in time goes by the first version: then that day stands beside the last.
QString receivedText(const ReportReading &reading, const OrganisationStanding &standing)
{
    if (!standing.received)
        return {};
    const Submission *first = reading.firstReturn(standing.code);
    const QString last = citedDate(*standing.received);
    return !first || first->received == *standing.received
        ? last
        : QStringLiteral("%1 (lần 1: %2)").arg(last, citedDate(first->received));
}

TableRow returnRow(const ReportReading &reading, const OrganisationStanding &standing, int number, bool hasDocuments)
{
    const QString received = receivedText(reading, standing);
    const QString version = standing.version > 0 ? QString::number(standing.version) : QString();
    TableRow row;
    row.cells = {centredCell(QString::number(number)), textCell(reading.nameOf(standing.code)), centredCell(received)};
    if (hasDocuments)
        row.cells.push_back(centredCell(documentText(reading.newestReturn(standing.code))));
    row.cells.push_back(centredCell(version));
    row.cells.push_back(centredCell(stateWord(reading, standing)));
    return row;
}

Table returnTable(const ReportReading &reading)
{
    const QString name = QStringLiteral("Tình hình gửi báo cáo");
    const bool hasDocuments = namesDocuments(reading);
    Table table = hasDocuments ? tableWith({{QStringLiteral("TT"), 10},
                                            {QStringLiteral("Đơn vị"), 58},
                                            {QStringLiteral("Ngày nhận"), 23},
                                            {QStringLiteral("Văn bản"), 30},
                                            {QStringLiteral("Lần gửi"), 14},
                                            {QStringLiteral("Tình trạng"), 33}},
                                           name)
                               : tableWith({{QStringLiteral("TT"), 10},
                                            {QStringLiteral("Đơn vị"), 80},
                                            {QStringLiteral("Ngày nhận"), 25},
                                            {QStringLiteral("Lần gửi"), 15},
                                            {QStringLiteral("Tình trạng"), 38}},
                                           name);
    int number = 0;
    for (const OrganisationStanding &standing : reading.matter().organisations)
        table.rows.push_back(returnRow(reading, standing, ++number, hasDocuments));
    return table;
}

/// What "chưa đủ" means, where it stands.
QString incompleteSentence(const ReportReading &reading)
{
    const auto &all = reading.matter().organisations;
    return std::any_of(all.begin(), all.end(), isIncomplete)
        ? QStringLiteral(" Chưa đủ: còn chỉ tiêu hoặc nhiệm vụ của đơn vị chưa được báo cáo.")
        : QString();
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
               "Ghi chú: tính đến %1, có %2/%3 đơn vị gửi báo cáo; ngày nhận là ngày nhận báo cáo lần cuối.%4%5")
        .arg(reading.returnsAsOf(), countText(count.received), countText(count.asked), dueSentence(reading),
             incompleteSentence(reading));
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
