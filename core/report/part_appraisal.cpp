// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_text.h"
#include "core/report/remarks.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/target_words.h"
#include "core/report/verdict_words.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr std::size_t kBestChanges = 3;
constexpr std::size_t kTargetsNamed = 10; ///< more are left to the appendix

QStringList keysOf(const ReportReading &reading, const std::vector<const Target *> &targets)
{
    QStringList keys;
    for (const Target *target : targets)
        keys += reading.keyOf(*target);
    return keys;
}

QString listOf(const ReportReading &reading, const std::vector<const Target *> &targets)
{
    QStringList subjects;
    for (const Target *target : targets)
        subjects += subjectInside(reading, *target);
    return subjects.join(QStringLiteral("; "));
}

/// ", gồm: …", or where they stand when they are many.
QString namely(const ReportReading &reading, const std::vector<const Target *> &targets)
{
    const QString where = reading.places().pointerTo(Content::TargetAppendix);
    if (targets.size() > kTargetsNamed && !where.isEmpty())
        return QStringLiteral(" (danh mục tại %1)").arg(where);
    return (targets.size() == 1 ? QStringLiteral(", đó là ") : QStringLiteral(", gồm: ")) + listOf(reading, targets);
}

/// Attained, told as a result: "không còn hộ nghèo …", "mức sinh thay thế tiếp tục được duy trì".
QString attainedWords(const ReportReading &reading, const Target &target)
{
    const TargetWording wording = reading.wording().of(target);
    const std::optional<Rational> &value = reading.assessmentOf(target).measured.value;
    if (!wording.none.isEmpty() && value && value->isZero())
        return withLowerFirst(wording.none);
    return withLowerFirst(wording.attained.isEmpty() ? wording.subject : wording.attained);
}

QString attainedList(const ReportReading &reading, const std::vector<const Target *> &targets)
{
    QStringList words;
    for (const Target *target : targets)
        words += attainedWords(reading, *target);
    return words.join(QStringLiteral("; "));
}

QString meritSentence(const ReportReading &reading)
{
    const Summary summary = countOf(reading);
    const int good = summary.count(Verdict::Attained) + summary.count(Verdict::OnTrack);
    const int against = good + summary.count(Verdict::Behind);
    if (good == 0)
        return QStringLiteral("Đến %1, chưa có chỉ tiêu nào đủ số liệu để đánh giá là đạt hoặc đúng tiến độ.")
            .arg(reading.asOf());
    return QStringLiteral(
               "Đến %1, có %2/%3 chỉ tiêu được đánh giá là đạt hoặc đúng tiến độ, trong đó %4 chỉ tiêu đã đạt "
               "mục tiêu của Kế hoạch.")
        .arg(reading.asOf(), countText(good), countText(against), countText(summary.count(Verdict::Attained)));
}

/// Percentages that moved the right way since the year before, the most first.
std::vector<const Target *> bestChanges(const ReportReading &reading)
{
    const auto gain = [&](const Target *target) {
        const std::optional<Rational> &change = reading.assessmentOf(*target).change;
        return target->direction == Direction::Down ? -change.value_or(Rational()) : change.value_or(Rational());
    };
    std::vector<const Target *> better;
    for (const Target *target : targetsWith(reading, {Verdict::Attained, Verdict::OnTrack})) {
        const bool isWhole = reading.assessmentOf(*target).partsMissing.empty();
        if (isWhole && target->kind == TargetKind::Ratio && gain(target) > Rational())
            better.push_back(target);
    }
    std::stable_sort(better.begin(), better.end(), [&](const Target *a, const Target *b) { return gain(a) > gain(b); });
    better.resize(std::min(better.size(), kBestChanges));
    return better;
}

Blocks improvements(const ReportReading &reading)
{
    const std::vector<const Target *> best = bestChanges(reading);
    if (best.empty())
        return {};
    QStringList clauses;
    for (const Target *target : best) {
        const QString change = changeText(*target, reading.assessmentOf(*target), reading.periodBefore());
        clauses += QStringLiteral("%1 (%2)").arg(subjectInside(reading, *target),
                                                 change.section(QStringLiteral(" so với"), 0, 0));
    }
    return {listItem(
        QStringLiteral("So với %1, chuyển biến rõ nhất là %2.").arg(reading.periodBefore(), joinWords(clauses)),
        QStringLiteral("appraisal.change"), keysOf(reading, best))};
}

} // namespace

Blocks meritsPart(const ReportReading &reading)
{
    Blocks blocks{bodyText(meritSentence(reading), QStringLiteral("appraisal.merits"))};
    for (const TargetField &field : reading.wording().fields()) {
        std::vector<const Target *> attained;
        for (const Target *target : field.targets) {
            if (reading.assessmentOf(*target).verdict == Verdict::Attained)
                attained.push_back(target);
        }
        const QString title = field.title.isEmpty() ? QStringLiteral("Các chỉ tiêu đã đạt") : field.title;
        if (!attained.empty())
            blocks.push_back(
                listItem(QStringLiteral("%1: đã đạt %2/%3 chỉ tiêu (%4).")
                             .arg(title, countText(qint64(attained.size())), countText(qint64(field.targets.size())),
                                  attainedList(reading, attained)),
                         QStringLiteral("appraisal.attained"), keysOf(reading, attained)));
    }
    append(blocks, improvements(reading));
    return blocks;
}

namespace {

Blocks shortcomingOf(const ReportReading &reading, const std::vector<Verdict> &verdicts, const QString &mould,
                     const QString &rule)
{
    const std::vector<const Target *> targets = targetsWith(reading, verdicts);
    if (targets.empty())
        return {};
    return {listItem(mould.arg(countText(qint64(targets.size())), namely(reading, targets)), rule,
                     keysOf(reading, targets))};
}

Blocks missingReturns(const ReportReading &reading)
{
    const ReturnCount count = returnCount(reading);
    if (count.missing.empty() && count.late == 0)
        return {};
    QStringList clauses;
    if (!count.missing.empty())
        clauses += QStringLiteral("còn %1 đơn vị chưa gửi báo cáo").arg(countText(qint64(count.missing.size())));
    if (count.late > 0)
        clauses += QStringLiteral("%1 đơn vị gửi báo cáo chậm").arg(countText(count.late));
    return {listItem(QStringLiteral("Việc chấp hành chế độ báo cáo chưa đầy đủ: %1.").arg(joinWords(clauses)),
                     QStringLiteral("appraisal.returns"))};
}

} // namespace

Blocks shortcomingsPart(const ReportReading &reading)
{
    Blocks blocks;
    append(blocks,
           shortcomingOf(reading, {Verdict::Behind},
                         QStringLiteral("Còn %1 chỉ tiêu chậm so với lộ trình hoặc chưa đạt%2."),
                         QStringLiteral("appraisal.behind")));
    append(blocks,
           shortcomingOf(reading, {Verdict::Disputed},
                         QStringLiteral("Còn %1 chỉ tiêu chưa thống nhất số liệu giữa các nguồn%2."),
                         QStringLiteral("appraisal.disputed")));
    append(blocks,
           shortcomingOf(reading, {Verdict::NoData}, QStringLiteral("Còn %1 chỉ tiêu chưa có số liệu%2."),
                         QStringLiteral("appraisal.no_data")));
    append(blocks, missingReturns(reading));
    if (blocks.empty())
        blocks.push_back(
            bodyText(QStringLiteral("Qua tổng hợp, không có chỉ tiêu chậm tiến độ; số liệu và báo cáo của các "
                                    "đơn vị đầy đủ."),
                     QStringLiteral("appraisal.no_shortcoming")));
    return blocks;
}

Blocks causesPart(const ReportReading &reading)
{
    Blocks blocks = difficultyItems(reading);
    if (blocks.empty())
        return {bodyText(
            QStringLiteral("Trong báo cáo, các đơn vị chưa nêu khó khăn, vướng mắc; nguyên nhân của những nội dung "
                           "còn tồn tại cần được tiếp tục rà soát."),
            QStringLiteral("appraisal.no_cause"))};
    blocks.insert(blocks.begin(),
                  bodyText(QStringLiteral("Qua báo cáo của các đơn vị, khó khăn và nguyên nhân chủ yếu là:"),
                           QStringLiteral("appraisal.causes")));
    return blocks;
}

} // namespace ansinh
