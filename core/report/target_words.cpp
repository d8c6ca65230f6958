// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/target_words.h"

#include "core/report/figure_text.h"
#include "core/report/report_text.h"
#include "core/report/target_moulds.h"
#include "core/text/number_format.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

using Words = QHash<QString, QString>;

/// "04", "1.257": a count without its unit.
QString numberInside(const Rational &value)
{
    return Rational::fromWhole(value.floor()) == value ? countText(value.floor()) : formatNumber(value);
}

QString verbOf(const Target &target)
{
    if (target.kind == TargetKind::Cumulative)
        return QStringLiteral("lũy kế đạt");
    if (target.direction == Direction::Down)
        return QStringLiteral("còn");
    return target.kind == TargetKind::Count ? QStringLiteral("là") : QStringLiteral("đạt");
}

/// The verb of a result that is not enough.
QString weakVerbOf(const Target &target)
{
    if (target.kind == TargetKind::Cumulative)
        return QStringLiteral("lũy kế mới đạt");
    return target.direction == Direction::Down ? QStringLiteral("còn") : QStringLiteral("mới đạt");
}

bool isExceeded(const Target &target, const Assessment &assessment)
{
    return target.comparison == Comparison::AtLeast && assessment.targetValue && assessment.measured.value
        && *assessment.measured.value > *assessment.targetValue;
}

/// "; cần thêm 248 người để đạt mục tiêu 45% vào năm 2030".
QString needOf(const Target &target, const Assessment &assessment)
{
    const QString goal = goalText(target, assessment);
    const QString gap = gapText(target, assessment);
    if (gap.isEmpty())
        return QStringLiteral("; mục tiêu đến năm %1 là %2").arg(target.dueYear()).arg(goal);
    const bool down = target.direction == Direction::Down;
    const QString aim = asksForNone(target, assessment) ? QStringLiteral("để hoàn thành mục tiêu")
                                                        : QStringLiteral("để đạt mục tiêu %1").arg(goal);
    return QStringLiteral("; cần %1 %2 %3 vào năm %4")
        .arg(down ? QStringLiteral("giảm") : QStringLiteral("thêm"), gap, aim)
        .arg(target.dueYear());
}

QString shortageOf(const Target &target, const Assessment &assessment)
{
    const QString shortage = shortageText(target, assessment);
    return shortage.isEmpty() ? QString() : QStringLiteral("; ") + shortage;
}

/// A whole number that keeps the result on its side of the path; "1,7 hộ" is no number of households.
Rational wholePath(const Target &target, const Assessment &assessment)
{
    const bool isAbove = (target.direction == Direction::Down) == (assessment.verdict == Verdict::OnTrack);
    return Rational::fromWhole(isAbove ? assessment.expected->ceil() : assessment.expected->floor());
}

QString pathOf(const ReportReading &reading, const Target &target, const Assessment &assessment)
{
    if (isPathOver(assessment))
        return {};
    const bool counts = target.kind == TargetKind::Count || target.kind == TargetKind::Cumulative;
    const Rational path = counts ? wholePath(target, assessment) : *assessment.expected;
    const QString amount = amountText(target, path, assessment);
    // Where both round to the same number, naming the path would read as a contradiction.
    if (amount == amountText(target, *assessment.measured.value, assessment))
        return {};
    return QStringLiteral(" (%1: %2)").arg(reading.periodName(), amount);
}

/// " (bằng 93,2% mục tiêu)": only where it tells more than the value itself.
QString partOf(const Target &target, const Assessment &assessment)
{
    const QString share = shareOfGoal(target, assessment);
    const bool isWholeGoal = target.kind == TargetKind::Ratio && assessment.targetValue == Rational::fromWhole(100);
    return share.isEmpty() || isWholeGoal ? QString() : QStringLiteral(" (bằng %1 mục tiêu)").arg(share);
}

/// Where no number stands that could bear it: " (số liệu sơ bộ)".
QString certaintyRemark(const Assessment &assessment)
{
    const QString word = certaintyWord(assessment.measured.certainty);
    return word.isEmpty() ? QString() : QStringLiteral(" (số liệu %1)").arg(word);
}

/// Subject and value in one: in the wording's own words where it has them and the value has both its numbers.
QString toldOf(const ReportReading &reading, const Target &target, const Assessment &assessment, bool isWeak)
{
    const TargetWording wording = reading.wording().of(target);
    const Measured &measured = assessment.measured;
    const bool isRatio = target.kind == TargetKind::Ratio;
    if (wording.told.isEmpty() || (isRatio && (!measured.numerator || !measured.denominator)))
        return QStringLiteral("%1 %2 %3")
            .arg(wording.subject, isWeak ? weakVerbOf(target) : verbOf(target), resultText(target, assessment));
    Words words{{QStringLiteral("only"), isWeak ? QStringLiteral("mới ") : QString()},
                {QStringLiteral("done"), isWeak ? QStringLiteral("mới") : QStringLiteral("đã")},
                {QStringLiteral("remark"), certaintyRemark(assessment)}};
    if (isRatio) {
        words.insert(QStringLiteral("fraction"),
                     formatNumber(*measured.numerator) + QLatin1Char('/') + formatNumber(*measured.denominator));
        words.insert(QStringLiteral("percent"), measuredText(target, assessment));
    } else {
        words.insert(QStringLiteral("count"), numberInside(*measured.value));
    }
    return filled(wording.told, words);
}

Words numberWords(const ReportReading &reading, const Target &target, const Assessment &assessment)
{
    const QString value = amountText(target, *assessment.measured.value, assessment);
    const QString goal = goalText(target, assessment);
    const QString change = isCompared(assessment) ? changeText(target, assessment, reading.periodBefore()) : QString();
    const QString told = toldOf(reading, target, assessment, false);
    const QString weakTold = toldOf(reading, target, assessment, true);
    return {{QStringLiteral("Told"), told},
            {QStringLiteral("told"), withLowerFirst(told)},
            {QStringLiteral("WeakTold"), weakTold},
            {QStringLiteral("weakTold"), withLowerFirst(weakTold)},
            {QStringLiteral("part"), partOf(target, assessment)},
            {QStringLiteral("verb"), verbOf(target)},
            {QStringLiteral("weak"), weakVerbOf(target)},
            {QStringLiteral("value"), resultText(target, assessment)},
            {QStringLiteral("change"), change.isEmpty() ? QString() : QStringLiteral(", ") + change},
            {QStringLiteral("goal"), goal},
            {QStringLiteral("goalNote"), goal == value ? QString() : QStringLiteral(" (%1)").arg(goal)},
            {QStringLiteral("path"), pathOf(reading, target, assessment)},
            {QStringLiteral("need"), needOf(target, assessment)},
            {QStringLiteral("short"), shortageOf(target, assessment)},
            {QStringLiteral("side"),
             target.direction == Direction::Down ? QStringLiteral("cao hơn") : QStringLiteral("thấp hơn")},
            {QStringLiteral("reached"),
             isExceeded(target, assessment) ? QStringLiteral("vượt") : QStringLiteral("hoàn thành")},
            {QStringLiteral("done"),
             isExceeded(target, assessment) ? QStringLiteral("vượt") : QStringLiteral("hoàn thành")}};
}

QString stateOf(const ReportReading &reading, const Target &target, const Assessment &assessment)
{
    const TargetWording wording = reading.wording().of(target);
    const bool attained = assessment.verdict == Verdict::Attained;
    const QString own = attained ? wording.attained : wording.open;
    if (!own.isEmpty())
        return own;
    return QStringLiteral("Chỉ tiêu “%1” %2")
        .arg(target.name, attained ? QStringLiteral("đã đạt") : QStringLiteral("chưa đạt"));
}

QString noneLeftOf(const ReportReading &reading, const Target &target)
{
    const QString own = reading.wording().of(target).none;
    if (!own.isEmpty())
        return own;
    return filled(QStringLiteral("{subject} là 0 {unit}"),
                  {{QStringLiteral("subject"), reading.wording().of(target).subject},
                   {QStringLiteral("unit"), target.unit}})
        .trimmed();
}

} // namespace

QString subjectInside(const ReportReading &reading, const Target &target)
{
    return withLowerFirst(reading.wording().of(target).subject);
}

QHash<QString, QString> targetWords(const ReportReading &reading, const Target &target)
{
    const Assessment &assessment = reading.assessmentOf(target);
    Words words;
    if (target.kind != TargetKind::YesNo)
        words = numberWords(reading, target, assessment);
    const QString remark = certaintyRemark(assessment);
    const QString state = stateOf(reading, target, assessment) + remark;
    const QString none = noneLeftOf(reading, target) + remark;
    words.insert(QStringLiteral("Subject"), reading.wording().of(target).subject);
    words.insert(QStringLiteral("subject"), subjectInside(reading, target));
    words.insert(QStringLiteral("State"), state);
    words.insert(QStringLiteral("state"), withLowerFirst(state));
    words.insert(QStringLiteral("None"), none);
    words.insert(QStringLiteral("none"), withLowerFirst(none));
    words.insert(QStringLiteral("due"), QString::number(target.dueYear()));
    words.insert(QStringLiteral("year"), QString::number(reading.year()));
    return words;
}

} // namespace ansinh
