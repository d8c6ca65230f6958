// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/display.h"
#include "core/report/figure_text.h"
#include "core/report/mould.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/target_words.h"
#include "core/report/verdict_words.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

const Mould &paceMould()
{
    static const Mould mould{
        QStringLiteral("next.pace"),
        {QStringLiteral("Phấn đấu {way} {subject} bình quân {pace} mỗi năm để đạt mục tiêu {goal} vào năm {due}{gap}."),
         QStringLiteral(
             "Đối với {subject}, mỗi năm cần {way} bình quân {pace} để đạt mục tiêu {goal} vào năm {due}{gap}."),
         QStringLiteral("Để {subject} đạt mục tiêu {goal} vào năm {due}, cần {way} bình quân {pace} mỗi năm{gap}.")}};
    return mould;
}

/// The due year is the very next one.
const Mould &lastYearMould()
{
    static const Mould mould{
        QStringLiteral("next.last_year"),
        {QStringLiteral("Trong năm {due}, phấn đấu {way} {subject} thêm {pace} để đạt mục tiêu {goal}{gap}."),
         QStringLiteral("Đối với {subject}, năm {due} cần {way} {pace} để đạt mục tiêu {goal} đúng thời hạn{gap}.")}};
    return mould;
}

const Mould &missedMould()
{
    static const Mould mould{QStringLiteral("next.missed"),
                             {QStringLiteral("Đẩy nhanh tiến độ đối với {subject}, sớm đạt mục tiêu {goal}{gap}."),
                              QStringLiteral("Tập trung thực hiện để {subject} đạt mục tiêu {goal}{gap}."),
                              QStringLiteral("Về {subject}, tiếp tục thực hiện đến khi đạt mục tiêu {goal}{gap}.")}};
    return mould;
}

const Mould &yesNoMould()
{
    static const Mould mould{QStringLiteral("next.yes_no"),
                             {QStringLiteral("Tập trung thực hiện nội dung “{name}” theo mục tiêu của Kế hoạch."),
                              QStringLiteral("Khắc phục hạn chế để đạt nội dung “{name}”.")}};
    return mould;
}

/// Counts are whole: a pace of 2,25 houses a year takes three.
QString paceText(const Target &target, const Rational &pace)
{
    const Rational size = pace.isNegative() ? -pace : pace;
    if (target.kind == TargetKind::Count || target.kind == TargetKind::Cumulative)
        return (countText(size.ceil()) + QLatin1Char(' ') + target.unit).trimmed();
    const QString change = displayedChange(size, target).mid(1); // without the sign
    return target.kind == TargetKind::Ratio ? change : (change + QLatin1Char(' ') + target.unit).trimmed();
}

QString gapNote(const Target &target, const Assessment &assessment)
{
    const QString gap = gapText(target, assessment);
    if (gap.isEmpty())
        return {};
    const QString way = target.direction == Direction::Down ? QStringLiteral("giảm") : QStringLiteral("thêm");
    return QStringLiteral(" (hiện cần %1 %2)").arg(way, gap);
}

const Mould &mouldOf(const ReportReading &reading, const Target &target)
{
    if (target.kind == TargetKind::YesNo)
        return yesNoMould();
    if (!reading.assessmentOf(target).neededPace)
        return missedMould();
    return target.dueYear() == reading.year() + 1 ? lastYearMould() : paceMould();
}

Paragraph behindItem(const ReportReading &reading, const Target &target, MouldTurn &turn)
{
    const Assessment &assessment = reading.assessmentOf(target);
    const Mould &mould = mouldOf(reading, target);
    QHash<QString, QString> words{{QStringLiteral("name"), target.name},
                                  {QStringLiteral("subject"), subjectInside(reading, target)},
                                  {QStringLiteral("goal"), goalText(target, assessment)},
                                  {QStringLiteral("due"), QString::number(target.dueYear())},
                                  {QStringLiteral("gap"), gapNote(target, assessment)}};
    if (assessment.neededPace) {
        words.insert(QStringLiteral("pace"), paceText(target, *assessment.neededPace));
        words.insert(QStringLiteral("way"),
                     assessment.neededPace->isNegative() ? QStringLiteral("giảm") : QStringLiteral("tăng"));
    }
    return listItem(turn.say(mould, words), mould.rule, {reading.keyOf(target)});
}

/// The value that one more year at the needed pace gives; counts are whole.
Rational levelAfter(const Target &target, const Assessment &assessment)
{
    const Rational level = *assessment.measured.value + *assessment.neededPace;
    if (target.kind != TargetKind::Count && target.kind != TargetKind::Cumulative)
        return level;
    return Rational::fromWhole(target.direction == Direction::Down ? level.floor() : level.ceil());
}

/// "tỷ lệ … đạt 47,3%", "toàn phường không còn …"; empty: nothing is left to be told well.
QString levelClause(const ReportReading &reading, const Target &target)
{
    const Assessment &assessment = reading.assessmentOf(target);
    const Rational level = levelAfter(target, assessment);
    if (target.direction != Direction::Down)
        return QStringLiteral("%1 đạt %2").arg(subjectInside(reading, target), amountText(target, level, assessment));
    if (level <= Rational())
        return withLowerFirst(reading.wording().of(target).none);
    return QStringLiteral("%1 còn không quá %2")
        .arg(subjectInside(reading, target), amountText(target, level, assessment));
}

/// What the targets with an assigned value that keep their path shall reach next year. Only of a whole year.
Blocks nextLevels(const ReportReading &reading)
{
    QStringList clauses;
    QStringList keys;
    for (const Target *target : targetsWith(reading, {Verdict::OnTrack})) {
        const Assessment &assessment = reading.assessmentOf(*target);
        const bool isWhole = assessment.partsMissing.empty() && !reading.matter().period.half;
        if (!isWhole || !assessment.assigned || !assessment.neededPace || target->dueYear() <= reading.year() + 1)
            continue;
        const QString clause = levelClause(reading, *target);
        if (clause.isEmpty())
            continue;
        clauses += clause;
        keys += reading.keyOf(*target);
    }
    if (clauses.empty())
        return {};
    return {bodyText(
        QStringLiteral("Phấn đấu trong %1: %2.").arg(reading.periodAfter(), clauses.join(QStringLiteral("; "))),
        QStringLiteral("next.levels"), keys)};
}

QString keepingSentence(const Summary &summary)
{
    QStringList clauses;
    if (summary.count(Verdict::Attained) > 0)
        clauses += QStringLiteral("giữ vững kết quả của %1 chỉ tiêu đã đạt")
                       .arg(countText(summary.count(Verdict::Attained)));
    if (summary.count(Verdict::OnTrack) > 0)
        clauses += QStringLiteral("tiếp tục thực hiện %1 chỉ tiêu đúng tiến độ theo lộ trình")
                       .arg(countText(summary.count(Verdict::OnTrack)));
    if (summary.count(Verdict::NoData) > 0)
        clauses += QStringLiteral("thu thập đầy đủ số liệu của %1 chỉ tiêu chưa có số liệu")
                       .arg(countText(summary.count(Verdict::NoData)));
    if (summary.count(Verdict::Disputed) > 0)
        clauses += QStringLiteral("đối chiếu, thống nhất số liệu của %1 chỉ tiêu còn khác nhau giữa các nguồn")
                       .arg(countText(summary.count(Verdict::Disputed)));
    return clauses.isEmpty() ? QStringLiteral("Tiếp tục thực hiện các chỉ tiêu của Kế hoạch theo lộ trình.")
                             : withUpperFirst(clauses.join(QStringLiteral("; "))) + QLatin1Char('.');
}

} // namespace

Blocks nextTargets(const ReportReading &reading)
{
    Blocks blocks{bodyText(keepingSentence(countOf(reading)), QStringLiteral("next.keep"))};
    append(blocks, nextLevels(reading));
    MouldTurn turn;
    const std::vector<const Target *> behind = targetsWith(reading, {Verdict::Behind});
    if (!behind.empty())
        blocks.push_back(bodyText(QStringLiteral("Tập trung chỉ đạo %1 chỉ tiêu còn chậm so với lộ trình hoặc chưa "
                                                 "đạt:")
                                      .arg(countText(qint64(behind.size()))),
                                  QStringLiteral("next.focus")));
    for (const Target *target : behind)
        blocks.push_back(behindItem(reading, *target, turn));
    return blocks;
}

} // namespace ansinh
