// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_parts.h"

#include "core/report/absence.h"
#include "core/report/deadline_text.h"
#include "core/report/letter_parties.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/target_sentence.h"
#include "core/report/verdict_words.h"
#include "core/text/words.h"

#include <map>

namespace ansinh {

namespace {

constexpr std::size_t kTasksNamed = 5;
constexpr std::size_t kTargetsTold = 15; ///< without a figure; more are only counted, for the year is young

constexpr Verdict kOrder[] = {Verdict::Attained, Verdict::OnTrack, Verdict::Behind,        Verdict::NoBaseline,
                              Verdict::Disputed, Verdict::NoData,  Verdict::NotApplicable, Verdict::NotAssessable};

QString partialClause(const PaperReading &reading)
{
    int partial = 0;
    for (const OrganisationStanding &standing : reading.matter().organisations)
        partial += standing.state == OrganisationStanding::State::Partial;
    return partial > 0 ? QStringLiteral(", trong đó %1 đơn vị mới gửi một phần số liệu").arg(countText(partial))
                       : QString();
}

QString deadlineSentence(const PaperReading &reading)
{
    if (!reading.collect())
        return {};
    const QString late = daysLateText(*reading.collect(), reading.date());
    const QString state = late.isEmpty()
        ? QStringLiteral("còn %1 ngày").arg(countText(reading.collect()->daysLeft(reading.date())))
        : QStringLiteral("đã quá %1").arg(late);
    return QStringLiteral(" Thời hạn gửi báo cáo là %1, %2.").arg(dueText(*reading.collect()), state);
}

QString countSentence(const PaperReading &reading)
{
    const ReturnCount count = returnCount(reading);
    if (count.received == 0)
        return QStringLiteral("Đến %1, chưa có đơn vị nào gửi báo cáo %2%3.")
            .arg(reading.asOf(), reading.periodName(), partialClause(reading));
    const QString late = count.late.empty()
        ? QString()
        : QStringLiteral(" (%1 đơn vị gửi chậm)").arg(countText(qint64(count.late.size())));
    const QString open = count.missing.empty()
        ? QStringLiteral("; không còn đơn vị nào chưa gửi")
        : QStringLiteral("; còn %1 đơn vị chưa gửi%2")
              .arg(countText(qint64(count.missing.size())), partialClause(reading));
    return QStringLiteral("Đến %1, có %2/%3 đơn vị đã gửi báo cáo %4%5%6.")
        .arg(reading.asOf(), countText(count.received), countText(count.asked), reading.periodName(), late, open);
}

/// "03 chỉ tiêu đúng tiến độ"
QString verdictCount(const PaperReading &reading, Verdict verdict, int count)
{
    const QString words = verdict == Verdict::NoBaseline ? QStringLiteral("mới có số liệu năm đầu")
        : verdict == Verdict::Attained                   ? QStringLiteral("đã đạt")
                                                         : withLowerFirst(verdictWord(verdict, reading.unitWord()));
    return QStringLiteral("%1 chỉ tiêu %2").arg(countText(count), words);
}

Paragraph summaryOf(const PaperReading &reading)
{
    const Summary summary = countOf(reading);
    QStringList counts;
    for (const Verdict verdict : kOrder) {
        if (summary.count(verdict) > 0)
            counts += verdictCount(reading, verdict, summary.count(verdict));
    }
    return bodyText(
        QStringLiteral("Trong %1 chỉ tiêu của Kế hoạch có %2.").arg(countText(summary.total()), joinWords(counts)),
        QStringLiteral("progress.targets"));
}

/// Targets without a figure, those of one reason in one sentence.
Blocks unmeasured(const PaperReading &reading, MouldTurn &turn)
{
    const std::vector<const Target *> all = targetsWith(reading, {Verdict::NoData});
    if (all.size() > kTargetsTold)
        return {};
    std::map<QString, std::vector<const Target *>> byReason;
    for (const Target *target : all)
        byReason[reasonWithoutFigure(reading, *target)].push_back(target);
    Blocks blocks;
    for (const auto &[reason, targets] : byReason)
        blocks.push_back(unmeasuredParagraph(reading, targets, turn));
    return blocks;
}

void addTold(Blocks &blocks, const QString &title, const Blocks &told)
{
    if (told.empty())
        return;
    blocks.push_back(heading(title, QStringLiteral("progress.heading")));
    append(blocks, told);
}

Blocks toldOf(const PaperReading &reading, Verdict verdict, MouldTurn &turn)
{
    Blocks blocks;
    for (const Target *target : targetsWith(reading, {verdict}))
        blocks.push_back(targetParagraph(reading, *target, turn));
    return blocks;
}

/// "; còn 02 nhiệm vụ chưa có: 2.3. Công tác …": many by their codes alone.
QString stillOpen(const std::vector<const Task *> &open)
{
    if (open.empty())
        return {};
    QStringList names;
    for (const Task *task : open)
        names += open.size() > kTasksNamed ? task->code.text
                                           : QStringLiteral("%1. %2").arg(task->code.text, asPhrase(task->label()));
    return QStringLiteral("; còn %1 nhiệm vụ chưa có: %2")
        .arg(countText(qint64(open.size())), names.join(QStringLiteral("; ")));
}

} // namespace

Blocks progressOfReturns(const PaperReading &reading)
{
    Blocks blocks{bodyText(countSentence(reading) + deadlineSentence(reading), QStringLiteral("progress.returns"))};
    const ReturnCount count = returnCount(reading);
    if (count.received == 0 || count.missing.empty())
        return blocks;
    QStringList names;
    for (const NamedParty &party : partiesIn(reading, count.missing))
        names += party.organisations.size() > 1 ? withLowerFirst(party.name)
                                                : nameInSentence(reading, party.organisations.front());
    blocks.push_back(bodyText(QStringLiteral("Đơn vị chưa gửi: %1.").arg(names.join(QStringLiteral("; "))),
                              QStringLiteral("progress.missing")));
    return blocks;
}

Blocks progressOfTargets(const PaperReading &reading)
{
    MouldTurn turn;
    Blocks blocks{summaryOf(reading)};
    addTold(blocks, QStringLiteral("Chỉ tiêu chậm tiến độ"), toldOf(reading, Verdict::Behind, turn));
    addTold(blocks, QStringLiteral("Chỉ tiêu chưa thống nhất số liệu"), toldOf(reading, Verdict::Disputed, turn));
    addTold(blocks, QStringLiteral("Chỉ tiêu chưa có số liệu"), unmeasured(reading, turn));
    return blocks;
}

Blocks targetsInTable(const PaperReading &reading)
{
    return {summaryOf(reading), targetProgress(reading)};
}

Blocks progressOfTasks(const PaperReading &reading)
{
    std::vector<const Task *> open;
    for (const TaskStanding &standing : reading.matter().tasks) {
        const Task *task = reading.plan().task(standing.code);
        if (task && standing.reported.empty())
            open.push_back(task);
    }
    const qint64 done = qint64(reading.matter().tasks.size() - open.size());
    const QString text = done == 0
        ? QStringLiteral("Đến %1, chưa có nhiệm vụ nào có báo cáo kết quả.").arg(reading.asOf())
        : QStringLiteral("Đến %1, có %2/%3 nhiệm vụ đã có báo cáo kết quả%4.")
              .arg(reading.asOf(), countText(done), countText(qint64(reading.matter().tasks.size())), stillOpen(open));
    return {bodyText(text, QStringLiteral("progress.tasks"))};
}

} // namespace ansinh
