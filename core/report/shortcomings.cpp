// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_text.h"
#include "core/report/organisation_names.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/target_lists.h"
#include "core/report/target_moulds.h"
#include "core/report/target_words.h"
#include "core/report/task_progress.h"
#include "core/report/verdict_words.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr qsizetype kNames = 4;

/// "tỷ lệ … (36,9%, lộ trình 38,4%)".
QString withPath(const ReportReading &reading, const Target &target)
{
    const Assessment &assessment = reading.assessmentOf(target);
    const QString result = withResult(reading, target);
    if (target.kind != TargetKind::Ratio || isPathOver(assessment) || !result.endsWith(QLatin1Char(')')))
        return result;
    const QString path = amountText(target, *assessment.expected, assessment);
    const QString value = measuredText(target, assessment);
    return path == value ? result : result.chopped(1) + QStringLiteral(", lộ trình %1)").arg(path);
}

using Phrase = QString (*)(const ReportReading &, const Target &);

Blocks targetItem(const ReportReading &reading, const TargetList &targets, const QString &mould, const QString &rule,
                  Phrase phrase)
{
    if (targets.empty())
        return {};
    QStringList phrases;
    for (const Target *target : targets)
        phrases += phrase(reading, *target);
    return {listItem(mould.arg(countText(qint64(targets.size())), namely(reading, phrases)), rule,
                     keysOf(reading, targets))};
}

Blocks behind(const ReportReading &reading)
{
    return targetItem(reading, targetsWith(reading, {Verdict::Behind}),
                      QStringLiteral("Còn %1 chỉ tiêu chậm so với lộ trình hoặc chưa đạt%2."),
                      QStringLiteral("appraisal.behind"), withPath);
}

Blocks assignedMissed(const ReportReading &reading)
{
    return targetItem(reading, assignedTargets(reading, false),
                      QStringLiteral("Chưa hoàn thành %1 chỉ tiêu được giao cho ") + reading.periodName()
                          + QStringLiteral("%2."),
                      QStringLiteral("appraisal.assigned_missed"), subjectInside);
}

Blocks disputed(const ReportReading &reading)
{
    return targetItem(reading, targetsWith(reading, {Verdict::Disputed}),
                      QStringLiteral("Số liệu của %1 chỉ tiêu chưa thống nhất giữa các nguồn%2."),
                      QStringLiteral("appraisal.disputed"), subjectInside);
}

Blocks unmeasured(const ReportReading &reading)
{
    return targetItem(reading, targetsWith(reading, {Verdict::NoData}),
                      QStringLiteral("Chưa có số liệu để đánh giá %1 chỉ tiêu%2."), QStringLiteral("appraisal.no_data"),
                      subjectInside);
}

Blocks taskItem(const std::vector<const Task *> &tasks, const QString &mould, const QString &rule)
{
    if (tasks.empty())
        return {};
    QStringList labels;
    QStringList codes;
    for (const Task *task : tasks) {
        labels += withLowerFirst(asPhrase(task->label()));
        codes += task->code.text;
    }
    const QString lead = tasks.size() == 1 ? QStringLiteral(", đó là ") : QStringLiteral(", gồm: ");
    return {listItem(
        mould.arg(countText(qint64(tasks.size())), lead + shortPhrases(labels, kNames, QStringLiteral("nhiệm vụ"))),
        rule, codes)};
}

/// At half-year it is no shortcoming that a task goes on.
Blocks tasksOpen(const ReportReading &reading)
{
    const TaskProgress progress = taskProgress(reading);
    if (progress.reported.empty())
        return {};
    Blocks blocks;
    if (!reading.matter().period.half)
        append(blocks,
               taskItem(progress.open, QStringLiteral("Có %1 nhiệm vụ đang thực hiện hoặc mới hoàn thành một phần%2."),
                        QStringLiteral("appraisal.tasks_open")));
    append(blocks,
           taskItem(progress.silent, QStringLiteral("Các đơn vị chủ trì chưa báo cáo kết quả %1 nhiệm vụ%2."),
                    QStringLiteral("appraisal.tasks_silent")));
    return blocks;
}

Blocks returnsIncomplete(const ReportReading &reading)
{
    const ReturnCount count = returnCount(reading);
    const QString rule = QStringLiteral("appraisal.returns");
    if (count.received == 0 && !count.missing.empty())
        return {listItem(QStringLiteral("Chưa nhận được báo cáo của các đơn vị."), rule)};
    if (count.late.empty() && count.overdue == 0 && !count.missing.empty())
        return {listItem(QStringLiteral("Đến %1, còn %2 đơn vị chưa gửi báo cáo.")
                             .arg(reading.returnsAsOf(), countText(qint64(count.missing.size()))),
                         rule)};
    QStringList clauses;
    if (!count.missing.empty())
        clauses += QStringLiteral("còn %1 đơn vị chưa gửi báo cáo").arg(countText(qint64(count.missing.size())));
    if (!count.late.empty())
        clauses += QStringLiteral("%1 đơn vị gửi chậm").arg(countText(qint64(count.late.size())))
            + QStringLiteral(" (%1)").arg(shortNames(reading, count.late, kNames));
    if (clauses.isEmpty())
        return {};
    return {listItem(QStringLiteral("Việc chấp hành thời hạn báo cáo ở một số đơn vị chưa nghiêm: %1.")
                         .arg(clauses.join(QStringLiteral("; "))),
                     rule)};
}

} // namespace

Blocks shortcomingsPart(const ReportReading &reading)
{
    Blocks blocks;
    for (const auto &part : {behind, assignedMissed, disputed, unmeasured, tasksOpen, returnsIncomplete})
        append(blocks, part(reading));
    if (blocks.empty())
        blocks.push_back(
            bodyText(QStringLiteral("Qua tổng hợp, không có chỉ tiêu chậm tiến độ; số liệu và báo cáo của các "
                                    "đơn vị đầy đủ."),
                     QStringLiteral("appraisal.no_shortcoming")));
    return blocks;
}

} // namespace ansinh
