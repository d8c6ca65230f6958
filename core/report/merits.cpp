// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_text.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/target_lists.h"
#include "core/report/target_words.h"
#include "core/report/task_progress.h"
#include "core/report/verdict_words.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr std::size_t kBestChanges = 3;

Paragraph meritParagraph(const ReportReading &reading)
{
    const Summary summary = countOf(reading);
    const int good = summary.count(Verdict::Attained) + summary.count(Verdict::OnTrack);
    const int judged = good + summary.count(Verdict::Behind);
    const QString rule = QStringLiteral("appraisal.merits");
    const QStringList keys
        = keysOf(reading, targetsWith(reading, {Verdict::Attained, Verdict::OnTrack, Verdict::Behind}));
    if (judged == 0)
        return bodyText(
            QStringLiteral("Đến %1, chưa đủ số liệu để đánh giá kết quả thực hiện các chỉ tiêu.").arg(reading.asOf()),
            rule, keys);
    if (good == 0)
        return bodyText(QStringLiteral("Đến %1, trong %2 chỉ tiêu được đánh giá, chưa có chỉ tiêu nào đạt hoặc "
                                       "đúng tiến độ.")
                            .arg(reading.asOf(), countText(judged)),
                        rule, keys);
    const QString attained = countText(summary.count(Verdict::Attained));
    if (summary.count(Verdict::OnTrack) == 0)
        return bodyText(QStringLiteral("Đến %1, có %2/%3 chỉ tiêu được đánh giá đã đạt mục tiêu của Kế hoạch.")
                            .arg(reading.asOf(), attained, countText(judged)),
                        rule, keys);
    const QString among = summary.count(Verdict::Attained) == 0
        ? QString()
        : QStringLiteral(", trong đó %1 chỉ tiêu đã đạt mục tiêu của Kế hoạch").arg(attained);
    return bodyText(QStringLiteral("Đến %1, có %2/%3 chỉ tiêu được đánh giá là đạt hoặc đúng tiến độ%4.")
                        .arg(reading.asOf(), countText(good), countText(judged), among),
                    rule, keys);
}

Blocks attainedByField(const ReportReading &reading)
{
    Blocks blocks;
    for (const TargetField &field : reading.wording().fields()) {
        TargetList attained;
        QStringList phrases;
        for (const Target *target : field.targets) {
            if (reading.assessmentOf(*target).verdict != Verdict::Attained)
                continue;
            attained.push_back(target);
            phrases += withResult(reading, *target);
        }
        if (attained.empty())
            continue;
        const QString start = field.title.isEmpty() ? QStringLiteral("Có")
                                                    : QStringLiteral("Lĩnh vực %1 có").arg(withLowerFirst(field.title));
        blocks.push_back(listItem(QStringLiteral("%1 %2/%3 chỉ tiêu đã đạt%4.")
                                      .arg(start, countText(qint64(attained.size())),
                                           countText(qint64(field.targets.size())), namely(reading, phrases)),
                                  QStringLiteral("appraisal.attained"), keysOf(reading, attained)));
    }
    return blocks;
}

Blocks assignedMet(const ReportReading &reading)
{
    const TargetList met = assignedTargets(reading, true);
    const std::size_t all = met.size() + assignedTargets(reading, false).size();
    if (met.empty())
        return {};
    return {listItem(QStringLiteral("Hoàn thành %1/%2 chỉ tiêu được giao cho %3.")
                         .arg(countText(qint64(met.size())), countText(qint64(all)), reading.periodName()),
                     QStringLiteral("appraisal.assigned_met"), keysOf(reading, met))};
}

/// Percentages that moved the right way since the year before, the most first.
TargetList bestChanges(const ReportReading &reading)
{
    const auto gain = [&](const Target *target) {
        const std::optional<Rational> &change = reading.assessmentOf(*target).change;
        return target->direction == Direction::Down ? -change.value_or(Rational()) : change.value_or(Rational());
    };
    TargetList better;
    for (const Target *target : targetsWith(reading, {Verdict::Attained, Verdict::OnTrack})) {
        if (isCompared(reading.assessmentOf(*target)) && target->kind == TargetKind::Ratio && gain(target) > Rational())
            better.push_back(target);
    }
    std::stable_sort(better.begin(), better.end(), [&](const Target *a, const Target *b) { return gain(a) > gain(b); });
    better.resize(std::min(better.size(), kBestChanges));
    return better;
}

Blocks improvements(const ReportReading &reading)
{
    const TargetList best = bestChanges(reading);
    if (best.empty())
        return {};
    QStringList clauses;
    for (const Target *target : best) {
        const QString change = changeText(*target, reading.assessmentOf(*target), reading.periodBefore());
        clauses += QStringLiteral("%1 (%2)").arg(subjectInside(reading, *target),
                                                 change.section(QStringLiteral(" so với"), 0, 0));
    }
    const QString what = best.size() == 1 ? QStringLiteral("chỉ tiêu chuyển biến rõ nhất là %1")
                                          : QStringLiteral("các chỉ tiêu chuyển biến rõ nhất gồm: %1");
    return {listItem(
        QStringLiteral("So với %1, %2.").arg(reading.periodBefore(), what.arg(clauses.join(QStringLiteral("; ")))),
        QStringLiteral("appraisal.change"), keysOf(reading, best))};
}

Blocks tasksDone(const ReportReading &reading)
{
    const TaskProgress progress = taskProgress(reading);
    if (progress.reported.empty())
        return {};
    const QString done = progress.done.empty() ? QString()
                                               : QStringLiteral(", trong đó %1 nhiệm vụ hoàn thành hoặc đạt kế hoạch")
                                                     .arg(countText(qint64(progress.done.size())));
    QStringList codes;
    for (const Task *task : progress.reported)
        codes += task->code.text;
    return {listItem(
        QStringLiteral("Các nhiệm vụ, giải pháp được triển khai theo phân công; %1/%2 nhiệm vụ đã có kết "
                       "quả báo cáo%3.")
            .arg(countText(qint64(progress.reported.size())), countText(qint64(reading.plan().tasks.size())), done),
        QStringLiteral("appraisal.tasks"), codes)};
}

Blocks returnsComplete(const ReportReading &reading)
{
    const ReturnCount count = returnCount(reading);
    if (count.received == 0 || !count.missing.empty() || !count.late.empty())
        return {};
    return {listItem(QStringLiteral("Chế độ thông tin, báo cáo được chấp hành nghiêm túc; %1/%2 đơn vị gửi báo cáo "
                                    "đúng thời hạn.")
                         .arg(countText(count.received), countText(count.asked)),
                     QStringLiteral("appraisal.returns_complete"))};
}

} // namespace

Blocks meritsPart(const ReportReading &reading)
{
    Blocks blocks{meritParagraph(reading)};
    for (const auto &part : {attainedByField, assignedMet, improvements, tasksDone, returnsComplete})
        append(blocks, part(reading));
    return blocks;
}

} // namespace ansinh
