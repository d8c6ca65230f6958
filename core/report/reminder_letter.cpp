// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reminder_letter.h"

#include "core/document/protect_breaks.h"
#include "core/report/reminder_text.h"
#include "core/report/report_text.h"
#include "core/report/request_cells.h"
#include "core/report/table_cells.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

Table missingTable(const OwedReport &missing)
{
    Table table = tableWith(
        {{QStringLiteral("TT"), 10}, {QStringLiteral("Mã"), 16}, {QStringLiteral("Nội dung còn thiếu"), 138}},
        QStringLiteral("Nội dung còn thiếu"));
    int number = 0;
    const auto add = [&](const QString &code, const QString &text) {
        table.rows.push_back({{centredCell(QString::number(++number)), centredCell(code), textCell(text)}, false});
    };
    if (!missing.targets.empty())
        table.rows.push_back(groupRow(table, QStringLiteral("Số liệu chỉ tiêu")));
    for (const Target *target : missing.targets)
        add(target->code.text, targetText(*target));
    if (!missing.led.empty())
        table.rows.push_back(groupRow(table, QStringLiteral("Kết quả nhiệm vụ được giao chủ trì")));
    for (const Task *task : missing.led)
        add(task->code.text, taskText(*task));
    return table;
}

QString codesOf(const OwedReport &missing)
{
    QStringList targets;
    for (const Target *target : missing.targets)
        targets += target->code.text;
    QStringList tasks;
    for (const Task *task : missing.led)
        tasks += task->code.text;
    QStringList lines;
    if (!targets.isEmpty())
        lines += QStringLiteral("Chỉ tiêu: ") + targets.join(QStringLiteral(", "));
    if (!tasks.isEmpty())
        lines += QStringLiteral("Nhiệm vụ: ") + tasks.join(QStringLiteral("; "));
    return lines.isEmpty() ? QStringLiteral("Báo cáo kết quả phối hợp") : lines.join(QLatin1Char('\n'));
}

QString stateText(const PaperReading &reading, const Code<Organisation> &code)
{
    return reading.hasSentPart(code) ? QStringLiteral("Mới gửi một phần") : QStringLiteral("Chưa gửi");
}

Table silentTable(const PaperReading &reading, const Codes &organisations)
{
    Table table = tableWith({{QStringLiteral("TT"), 10},
                             {QStringLiteral("Đơn vị"), 62},
                             {QStringLiteral("Nội dung còn thiếu"), 66},
                             {QStringLiteral("Tình trạng"), 26}},
                            QStringLiteral("Các đơn vị chưa gửi báo cáo"));
    int number = 0;
    for (const Code<Organisation> &code : organisations) {
        table.rows.push_back({{centredCell(QString::number(++number)), textCell(protectBreaks(reading.nameOf(code))),
                               textCell(codesOf(missingFrom(reading, code))), centredCell(stateText(reading, code))},
                              false});
    }
    return table;
}

/// Those who are above the officer see who was reminded.
QStringList headsOfWard(const PaperReading &reading)
{
    QStringList heads;
    for (const Recipient &recipient : reading.plan().recipients) {
        const Organisation *organisation = reading.plan().organisation(recipient.organisation);
        if (organisation && organisation->name.startsWith(QStringLiteral("Chủ tịch")))
            heads += asPhrase(recipient.text);
    }
    return heads;
}

Section letter(const PaperReading &reading, const Codes &organisations, const std::optional<Table> &table)
{
    Addressees addressees;
    for (const NamedParty &party : partiesIn(reading, organisations))
        addressees.names += party.name;
    const QString subject = QStringLiteral("đôn đốc gửi báo cáo kết quả thực hiện %1 %2")
                                .arg(resolutionText(reading), reading.periodName());
    Section section{organisations.size() == 1 ? addressees.names.front() : QStringLiteral("Công văn đôn đốc"),
                    Orientation::Portrait,
                    {letterHeader(reading, subject), addressees, reminderOpening(reading, organisations)}};
    if (table)
        section.blocks.push_back(*table);
    append(section.blocks, reminderWish(reading, organisations));
    section.blocks.push_back(paperSignature(reading, headsOfWard(reading)));
    return section;
}

QString titleOf(const PaperReading &reading)
{
    return QStringLiteral("Công văn đôn đốc gửi báo cáo ") + reading.periodName();
}

} // namespace

Codes withoutReturn(const PaperReading &reading)
{
    Codes codes = letterAddressees(reading);
    codes.erase(std::remove_if(codes.begin(), codes.end(),
                               [&](const Code<Organisation> &code) {
                                   const OrganisationStanding *standing = reading.standingOf(code);
                                   return standing && standing->state == OrganisationStanding::State::Received;
                               }),
                codes.end());
    return codes;
}

Codes toBeReminded(const PaperReading &reading)
{
    Codes codes = withoutReturn(reading);
    codes.erase(std::remove_if(codes.begin(), codes.end(),
                               [&](const Code<Organisation> &code) { return isAbove(reading, code); }),
                codes.end());
    return codes;
}

Document composeReminders(const PaperMatter &matter, const Codes &organisations)
{
    const PaperReading reading(matter);
    Document document = paperDocument(reading, titleOf(reading));
    for (const Code<Organisation> &code : organisations) {
        const OwedReport missing = missingFrom(reading, code);
        document.sections.push_back(
            letter(reading, {code}, missing.isEmpty() ? std::nullopt : std::optional<Table>(missingTable(missing))));
    }
    return document;
}

Document composeCommonReminder(const PaperMatter &matter, const Codes &organisations)
{
    const PaperReading reading(matter);
    Document document = paperDocument(reading, titleOf(reading));
    document.sections = {letter(reading, organisations, silentTable(reading, organisations))};
    return document;
}

} // namespace ansinh
