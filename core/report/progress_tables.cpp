// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/display.h"
#include "core/document/protect_breaks.h"
#include "core/report/figure_text.h"
#include "core/report/letter_parties.h"
#include "core/report/previous_text.h"
#include "core/report/progress_parts.h"
#include "core/report/report_text.h"
#include "core/report/request_cells.h"
#include "core/report/table_cells.h"
#include "core/report/verdict_words.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

QString sentText(const OrganisationStanding &standing)
{
    switch (standing.state) {
    case OrganisationStanding::State::Received:
        return citedDate(*standing.received) + (standing.isLate ? QStringLiteral("\n(chậm)") : QString());
    case OrganisationStanding::State::Partial: return QStringLiteral("Mới gửi một phần");
    case OrganisationStanding::State::Missing: break;
    }
    return standing.isLate ? QStringLiteral("Chưa gửi, quá hạn") : QStringLiteral("Chưa gửi");
}

/// "08/10"; nothing owed: "-".
QString share(std::size_t missing, std::size_t all)
{
    return all == 0 ? QStringLiteral("-") : QStringLiteral("%1/%2").arg(all - missing).arg(all);
}

QString valueText(const Target &target, const Assessment &assessment)
{
    if (!assessment.measured.value || assessment.verdict == Verdict::Disputed)
        return {};
    const QString certainty = certaintyWord(assessment.measured.certainty);
    const QString value = withUpperFirst(displayed(*assessment.measured.value, target, assessment.assigned));
    return certainty.isEmpty() ? value : QStringLiteral("%1\n(%2)").arg(value, certainty);
}

QString needText(const Target &target, const Assessment &assessment)
{
    const QString gap = gapText(target, assessment);
    if (gap.isEmpty())
        return {};
    return (target.direction == Direction::Down ? QStringLiteral("Giảm ") : QStringLiteral("Thêm ")) + gap;
}

QString namesOf(const PaperReading &reading, const std::vector<Code<Organisation>> &codes)
{
    QStringList names;
    for (const NamedParty &party : partiesIn(reading, codes))
        names += party.name;
    return protectBreaks(names.join(QStringLiteral("; ")));
}

TableRow taskRow(const PaperReading &reading, const Task &task)
{
    const TaskStanding *standing = reading.standingOf(task.code);
    const QString reported = standing && !standing->reported.empty()
        ? QStringLiteral("%1 đơn vị").arg(countText(qint64(standing->reported.size())))
        : QStringLiteral("Chưa có");
    const QString missing = standing ? namesOf(reading, standing->missing) : QString();
    return {{centredCell(task.code.text), textCell(taskText(task)), centredCell(reported),
             textCell(missing.isEmpty() ? QStringLiteral("-") : missing)},
            false};
}

} // namespace

Table organisationProgress(const PaperReading &reading)
{
    Table table = tableWith({{QStringLiteral("TT"), 9},
                             {QStringLiteral("Đơn vị"), 76},
                             {QStringLiteral("Ngày gửi báo cáo"), 38},
                             {QStringLiteral("Chỉ tiêu đã có số liệu"), 22},
                             {QStringLiteral("Nhiệm vụ chủ trì đã có kết quả"), 27}},
                            QStringLiteral("Tiến độ theo đơn vị"));
    int number = 0;
    for (const OrganisationStanding &standing : reading.matter().organisations) {
        const OwedReport &owed = reading.owedBy(standing.code);
        const OwedReport missing = missingFrom(reading, standing.code);
        table.rows.push_back(
            {{centredCell(QString::number(++number)), textCell(protectBreaks(reading.nameOf(standing.code))),
              centredCell(sentText(standing)), centredCell(share(missing.targets.size(), owed.targets.size())),
              centredCell(share(missing.led.size(), owed.led.size()))},
             false});
    }
    return table;
}

Table targetProgress(const PaperReading &reading)
{
    Table table = tableWith({{QStringLiteral("Mã"), 14},
                             {QStringLiteral("Chỉ tiêu"), 62},
                             {QStringLiteral("Mục tiêu"), 22},
                             {withUpperFirst(reading.periodBefore()), 19},
                             {QStringLiteral("Đến nay"), 22},
                             {QStringLiteral("Đánh giá"), 24},
                             {QStringLiteral("Còn cần"), 20}},
                            QStringLiteral("Tiến độ theo chỉ tiêu"));
    for (const TargetField &field : reading.wording().fields()) {
        if (!field.title.isEmpty())
            table.rows.push_back(groupRow(table, field.title));
        for (const Target *target : field.targets) {
            const Assessment &assessment = reading.assessmentOf(*target);
            table.rows.push_back(
                {{centredCell(target->code.text), textCell(targetText(*target)),
                  centredCell(withUpperFirst(displayedTarget(*target))), centredCell(previousText(reading, *target)),
                  centredCell(valueText(*target, assessment)),
                  centredCell(verdictWord(assessment.verdict, reading.unitWord())),
                  centredCell(needText(*target, assessment))},
                 false});
        }
    }
    return table;
}

Table groupProgress(const PaperReading &reading)
{
    Table table = tableWith({{QStringLiteral("Mã"), 13},
                             {QStringLiteral("Nhóm nhiệm vụ, nhiệm vụ"), 76},
                             {QStringLiteral("Đã báo cáo"), 22},
                             {QStringLiteral("Đơn vị chủ trì chưa báo cáo kết quả"), 58}},
                            QStringLiteral("Tiến độ theo nhóm nhiệm vụ"));
    for (const TaskGroup &group : reading.plan().groups) {
        table.rows.push_back(
            groupRow(table, protectBreaks(QStringLiteral("%1. %2").arg(group.code.text, asPhrase(group.title)))));
        for (const Task *task : reading.plan().tasksOf(group.code))
            table.rows.push_back(taskRow(reading, *task));
    }
    return table;
}

} // namespace ansinh
