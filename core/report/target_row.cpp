// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/target_row.h"

#include "core/assess/display.h"
#include "core/report/figure_text.h"
#include "core/report/table_cells.h"
#include "core/report/target_notes.h"
#include "core/report/verdict_words.h"
#include "core/text/number_format.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

constexpr qsizetype kSourcesNamed = 3;

QString stateSign(FigureState state)
{
    switch (state) {
    case FigureState::NoneArisen: return kNoneArisenSign;
    case FigureState::NotAssessable: return kNotAssessableSign;
    default: return kNotAvailableSign;
    }
}

QString certaintySign(const std::optional<Certainty> &certainty)
{
    if (certainty == Certainty::Preliminary)
        return kPreliminarySign;
    return certainty == Certainty::Estimate ? kEstimateSign : QString();
}

QString valueCell(const Target &target, const Assessment &assessment)
{
    const Measured &measured = assessment.measured;
    if (assessment.verdict == Verdict::NotAssessable)
        return kNotAssessableSign;
    if (assessment.verdict == Verdict::NotApplicable)
        return kNoneArisenSign;
    if (measured.hasValue() && assessment.verdict != Verdict::Disputed)
        return withUpperFirst(displayed(*measured.value, target, assessment.assigned))
            + certaintySign(measured.certainty);
    return measured.state ? stateSign(*measured.state) : kNotAvailableSign;
}

QString previousCell(const Target &target, const Assessment &assessment)
{
    return assessment.previous ? withUpperFirst(displayed(*assessment.previous, target)) : QString();
}

QString changeCell(const Target &target, const Assessment &assessment)
{
    if (!assessment.change || target.kind == TargetKind::YesNo)
        return {};
    if (assessment.relativeChange && !assessment.relativeChange->isZero())
        return QStringLiteral("%1 (%2)").arg(displayedChange(*assessment.change, target),
                                             displayedRelativeChange(*assessment.relativeChange));
    return assessment.change->isZero() ? QStringLiteral("0") : displayedChange(*assessment.change, target);
}

/// How much of the target is reached; only where more is better, for elsewhere the share misleads.
QString shareCell(const Target &target, const Assessment &assessment)
{
    const bool isMeaningful = target.direction == Direction::Up && target.comparison != Comparison::Equal
        && target.comparison != Comparison::About && assessment.targetValue && !assessment.targetValue->isZero();
    if (!isMeaningful || !assessment.measured.value || assessment.verdict == Verdict::Disputed)
        return {};
    const Rational share
        = Rational::quotient(*assessment.measured.value, *assessment.targetValue) * Rational::fromWhole(100);
    // 99,96 rounds to a hundred that was not reached.
    const bool roundsUp = share < Rational::fromWhole(100) && formatNumber(share, 1) == QStringLiteral("100");
    return formatNumber(share, roundsUp ? 2 : 1) + QLatin1Char('%');
}

QString partsNote(const ReportReading &reading, const Assessment &assessment)
{
    if (assessment.partsMissing.empty())
        return {};
    return QStringLiteral("Chưa gồm ") + partsText(reading, assessment.partsMissing);
}

QString assignedNote(const Assessment &assessment)
{
    if (!assessment.assignedAttained)
        return {};
    return *assessment.assignedAttained ? QStringLiteral("Đạt chỉ tiêu giao")
                                        : QStringLiteral("Chưa đạt chỉ tiêu giao");
}

QString gapNote(const Target &target, const Assessment &assessment)
{
    const QString gap = gapText(target, assessment);
    if (gap.isEmpty())
        return {};
    return (target.direction == Direction::Down ? QStringLiteral("Cần giảm ") : QStringLiteral("Cần thêm ")) + gap;
}

QString noteCell(const ReportReading &reading, const Target &target, const Assessment &assessment)
{
    QStringList notes{gapNote(target, assessment), assignedNote(assessment), partsNote(reading, assessment)};
    notes.removeAll(QString());
    return notes.join(QStringLiteral("; "));
}

QString sourceCell(const ReportReading &reading, const Target &target)
{
    QStringList sources;
    for (const Figure *figure : reading.figuresOf(target)) {
        const QString name = reading.nameOf(figure->by);
        if (!sources.contains(name))
            sources += name;
    }
    if (sources.isEmpty())
        return {};
    return sources.size() <= kSourcesNamed ? sources.join(QStringLiteral("; "))
                                           : QStringLiteral("%1 đơn vị").arg(sources.size());
}

QString optionalNumber(const std::optional<Decimal> &number)
{
    return number ? formatNumber(*number) : QString();
}

} // namespace

TableRow targetRow(const ReportReading &reading, const Target &target, int number)
{
    const Assessment &assessment = reading.assessmentOf(target);
    const bool disputed = assessment.verdict == Verdict::Disputed;
    const Measured shown = disputed ? Measured() : assessment.measured;
    const AssignedValue *assigned = reading.assignedOf(target);
    TableRow row;
    row.cells = {centredCell(QString::number(number)),
                 textCell(target.name),
                 centredCell(target.unit),
                 centredCell(withUpperFirst(displayedTarget(target))),
                 numberCell(previousCell(target, assessment)),
                 numberCell(assigned ? withUpperFirst(displayedAssigned(target, assigned->value)) : QString()),
                 numberCell(target.kind == TargetKind::Ratio ? optionalNumber(shown.numerator) : QString()),
                 numberCell(target.kind == TargetKind::Ratio ? optionalNumber(shown.denominator) : QString()),
                 numberCell(valueCell(target, assessment)),
                 numberCell(disputed ? QString() : changeCell(target, assessment)),
                 numberCell(shareCell(target, assessment)),
                 centredCell(verdictWord(assessment.verdict, reading.unitWord())),
                 textCell(sourceCell(reading, target)),
                 textCell(noteCell(reading, target, assessment))};
    return row;
}

} // namespace ansinh
