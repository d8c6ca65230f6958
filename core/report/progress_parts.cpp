// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_parts.h"

#include "core/report/absence.h"
#include "core/report/deadline_text.h"
#include "core/report/owed_report.h"
#include "core/report/report_text.h"
#include "core/report/return_count.h"
#include "core/report/target_sentence.h"
#include "core/report/verdict_words.h"
#include "core/text/words.h"

#include <map>

namespace ansinh {

namespace {

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
    const QString late
        = count.late > 0 ? QStringLiteral(" (%1 đơn vị gửi chậm)").arg(countText(count.late)) : QString();
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
    std::map<QString, std::vector<const Target *>> byReason;
    for (const Target *target : targetsWith(reading, {Verdict::NoData}))
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

} // namespace

Blocks progressOfReturns(const PaperReading &reading)
{
    Blocks blocks{bodyText(countSentence(reading) + deadlineSentence(reading), QStringLiteral("progress.returns"))};
    const ReturnCount count = returnCount(reading);
    QStringList names;
    for (const NamedParty &party : partiesIn(reading, count.missing))
        names += party.organisations.size() > 1 ? withLowerFirst(party.name)
                                                : nameInSentence(reading, party.organisations.front());
    if (!names.isEmpty())
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
    QStringList open;
    for (const TaskStanding &standing : reading.matter().tasks) {
        const Task *task = reading.plan().task(standing.code);
        if (task && standing.reported.empty())
            open += QStringLiteral("%1. %2").arg(task->code.text, asPhrase(task->label()));
    }
    const qint64 all = qint64(reading.matter().tasks.size());
    QString text = QStringLiteral("Đến %1, có %2/%3 nhiệm vụ đã có kết quả thực hiện được báo cáo.")
                       .arg(reading.asOf(), countText(all - open.size()), countText(all));
    if (!open.isEmpty())
        text += QStringLiteral(" Nhiệm vụ chưa có báo cáo kết quả: %1.").arg(open.join(QStringLiteral("; ")));
    return {bodyText(text, QStringLiteral("progress.tasks"))};
}

} // namespace ansinh
