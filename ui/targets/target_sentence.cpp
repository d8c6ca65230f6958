// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_sentence.h"

#include "core/assess/display.h"
#include "core/text/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace ansinh {

namespace {

struct TargetSentences
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TargetSentences)
};

QString yearBefore(const Period &period)
{
    const int year = period.year.number() - 1;
    return period.half ? TargetSentences::tr("the first half of %1").arg(year)
                       : TargetSentences::tr("the year %1").arg(year);
}

QString withoutValue(const Assessment &assessment)
{
    switch (assessment.measured.state.value_or(FigureState::Reported)) {
    case FigureState::NoneArisen: return TargetSentences::tr("Nothing of the kind arose.");
    case FigureState::NotAvailable: return TargetSentences::tr("Those asked answered that they have no figure yet.");
    case FigureState::NotAssessable: return TargetSentences::tr("It cannot be judged at ward level.");
    case FigureState::Reported: break;
    }
    return assessment.verdict == Verdict::NotAssessable
        ? TargetSentences::tr("It cannot be judged at ward level; the figure is followed from above.")
        : TargetSentences::tr("Nobody has reported a figure yet.");
}

QString fraction(const Measured &measured, const Target &target)
{
    if (target.kind != TargetKind::Ratio || !measured.numerator || !measured.denominator)
        return {};
    const QString counts = formatNumber(*measured.numerator) + QLatin1Char('/') + formatNumber(*measured.denominator);
    return QStringLiteral(" (%1)").arg(QStringLiteral("%1 %2").arg(counts, target.countedUnit).trimmed());
}

QString valueSentence(const Target &target, const Assessment &assessment)
{
    const Measured &measured = assessment.measured;
    if (assessment.measured.disputed)
        return TargetSentences::tr("The sources disagree; the officer decides which figure holds.");
    if (!measured.value)
        return withoutValue(assessment);
    QString value = displayed(*measured.value, target, assessment.assigned);
    if (target.kind != TargetKind::Ratio && target.kind != TargetKind::YesNo && !target.unit.isEmpty())
        value += QLatin1Char(' ') + target.unit;
    const QString period = assessment.period.half ? TargetSentences::tr("In the first half of %1: %2%3.")
                                                  : TargetSentences::tr("In %1: %2%3.");
    return period.arg(assessment.period.year.number()).arg(value, fraction(measured, target));
}

QString changeSentence(const Target &target, const Assessment &assessment)
{
    if (!assessment.change)
        return {};
    if (assessment.change->isZero())
        return TargetSentences::tr("Unchanged from %1.").arg(yearBefore(assessment.period));
    const ShownChange shown = shownChange(target, assessment);
    QString change = shown.change;
    if (assessment.relativeChange)
        change += QStringLiteral(" (%1)").arg(displayedRelativeChange(*assessment.relativeChange));
    if (!shown.isFiner)
        return TargetSentences::tr("%1 compared with %2.").arg(change, yearBefore(assessment.period));
    //: %3 and %4: the two values, with enough decimals to add up
    return TargetSentences::tr("%1 compared with %2 (%3 → %4).")
        .arg(change, yearBefore(assessment.period), shown.before, shown.now);
}

QString gapSentence(const Target &target, const Assessment &assessment)
{
    if (!assessment.gap)
        return {};
    const QString unit = target.countedUnit.isEmpty() ? target.unit : target.countedUnit;
    const QString sentence = target.direction == Direction::Down ? TargetSentences::tr("%1 %2 fewer reach %3.")
                                                                 : TargetSentences::tr("%1 %2 more reach %3.");
    const QString gap = formatNumber(Rational::fromWhole(*assessment.gap));
    return sentence.arg(gap, unit, displayedTarget(target));
}

QString pathSentence(const Target &target, const Assessment &assessment)
{
    const bool isFirstYear = assessment.baselineYear == assessment.period.year.number();
    if (!assessment.expected || assessment.verdict == Verdict::Attained || isFirstYear)
        return {};
    return TargetSentences::tr("On the way to %1, %2 is expected by now.")
        .arg(target.dueYear())
        .arg(displayed(*assessment.expected, target));
}

QString paceSentence(const Target &target, const Assessment &assessment)
{
    if (!assessment.neededPace)
        return {};
    return TargetSentences::tr("From now to %1 it takes %2 a year.")
        .arg(target.dueYear())
        .arg(displayedChange(*assessment.neededPace, target));
}

QString projectionSentence(const Target &target, const Assessment &assessment)
{
    if (!assessment.projection || assessment.verdict == Verdict::Attained)
        return {};
    const auto hundredths = static_cast<qint64>(std::llround(*assessment.projection * 100));
    const Rational value = Rational::quotient(Rational::fromWhole(hundredths), Rational::fromWhole(100));
    return TargetSentences::tr("At the pace so far, about %2 in %1.")
        .arg(target.dueYear())
        .arg(displayed(value, target));
}

QString assignedSentence(const Target &target, const Assessment &assessment)
{
    if (!assessment.assigned)
        return {};
    const QString assigned = displayedAssigned(target, *assessment.assigned);
    if (!assessment.assignedAttained)
        return TargetSentences::tr("Assigned for the year: %1.").arg(assigned);
    return (*assessment.assignedAttained ? TargetSentences::tr("Assigned for the year: %1, attained.")
                                         : TargetSentences::tr("Assigned for the year: %1, not attained."))
        .arg(assigned);
}

} // namespace

QStringList sentencesOf(const Target &target, const Assessment &assessment)
{
    QStringList sentences;
    for (const auto sentence :
         {valueSentence, changeSentence, gapSentence, pathSentence, paceSentence, projectionSentence, assignedSentence})
        sentences += sentence(target, assessment);
    sentences.removeAll(QString());
    return sentences;
}

} // namespace ansinh
