// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/absence.h"

#include "core/assess/standing.h"
#include "core/report/pointers.h"
#include "core/report/report_text.h"
#include "core/report/target_lists.h"
#include "core/report/target_moulds.h"
#include "core/report/target_words.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kTargetsNamed = 6; ///< the appendix has them all

/// "chưa có số liệu về hộ nghèo" rather than "về số hộ nghèo".
QString subjectOfAbsence(const ReportReading &reading, const Target &target)
{
    const QString subject = subjectInside(reading, target);
    const QString count = QStringLiteral("số ");
    const bool isCounted = target.kind == TargetKind::Count || target.kind == TargetKind::Cumulative;
    return isCounted && subject.startsWith(count) ? subject.mid(count.size()) : subject;
}

std::vector<Code<Organisation>> silentOwners(const ReportReading &reading, const Target &target)
{
    return silentOwners(reading.plan(), target, reading.matter().organisations);
}

/// Many are counted first and listed after.
const Mould &absenceMould(Verdict verdict, bool isMany)
{
    switch (verdict) {
    case Verdict::NotAssessable: return isMany ? kManyNotAssessable : kNotAssessable;
    case Verdict::NotApplicable: return isMany ? kManyNotApplicable : kNotApplicable;
    default: return isMany ? kManyNoData : kNoData;
    }
}

} // namespace

bool isUnmeasured(const Assessment &assessment)
{
    switch (assessment.verdict) {
    case Verdict::NotAssessable:
    case Verdict::NotApplicable:
    case Verdict::NoData: return true;
    case Verdict::Disputed: return false;
    default: return !assessment.measured.hasValue();
    }
}

Paragraph unmeasuredParagraph(const ReportReading &reading, const std::vector<const Target *> &targets, MouldTurn &turn)
{
    QStringList subjects;
    for (const Target *target : targets)
        subjects += subjectOfAbsence(reading, *target);
    const bool isMany = subjects.size() > 2;
    const Mould &mould = absenceMould(reading.assessmentOf(*targets.front()).verdict, isMany);
    // Names of targets carry commas of their own.
    const bool isCut = subjects.size() > kTargetsNamed + 1;
    const QString where
        = isCut ? pointingTo(reading, Content::TargetAppendix, QStringLiteral("chi tiết tại")) : QString();
    const QString list
        = isMany ? shortPhrases(subjects, kTargetsNamed, QStringLiteral("chỉ tiêu")) + where : joinWords(subjects);
    const QString text = turn.say(mould,
                                  {{QStringLiteral("list"), list},
                                   {QStringLiteral("List"), withUpperFirst(list)},
                                   {QStringLiteral("count"), countText(subjects.size())},
                                   {QStringLiteral("why"), reasonWithoutFigure(reading, *targets.front())},
                                   {QStringLiteral("unit"), reading.unitWord()},
                                   {QStringLiteral("period"), reading.periodName()}});
    return listItem(text, mould.rule, keysOf(reading, targets));
}

bool isForSilence(const ReportReading &reading, const Target &target)
{
    const Assessment &assessment = reading.assessmentOf(target);
    return assessment.verdict == Verdict::NoData && !assessment.measured.numerator && !assessment.measured.state
        && !silentOwners(reading, target).empty();
}

QString reasonWithoutFigure(const ReportReading &reading, const Target &target)
{
    const Assessment &assessment = reading.assessmentOf(target);
    if (assessment.verdict != Verdict::NoData)
        return {};
    const Measured &measured = assessment.measured;
    if (measured.numerator && !measured.denominator && target.kind == TargetKind::Ratio)
        return QStringLiteral(" do chưa có mẫu số để tính");
    if (measured.denominator && measured.denominator->isZero())
        return QStringLiteral(" do mẫu số bằng 0");
    if (measured.state == FigureState::NotAvailable)
        return QStringLiteral(" theo báo cáo của %1").arg(reading.namesOf(reading.reportersOf(target)));
    const std::vector<Code<Organisation>> silent = silentOwners(reading, target);
    if (!silent.empty())
        return QStringLiteral(" do %1 chưa gửi báo cáo").arg(reading.namesOf(silent));
    return target.owners.empty() ? QString() : QStringLiteral(" từ ") + reading.namesOf(target.owners);
}

} // namespace ansinh
