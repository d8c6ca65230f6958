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
    const QChar tie(0x00A0);
    if (certainty == Certainty::Preliminary)
        return tie + kPreliminarySign;
    return certainty == Certainty::Estimate ? tie + kEstimateSign : QString();
}

/// As it adds up with what stands beside it.
QString valueText(const Target &target, const Assessment &assessment)
{
    if (isCompared(assessment) && assessment.previous)
        return shownChange(target, assessment).now;
    return displayed(*assessment.measured.value, target, assessment.assigned);
}

QString valueCell(const Target &target, const Assessment &assessment)
{
    const Measured &measured = assessment.measured;
    if (assessment.verdict == Verdict::NotAssessable)
        return kNotAssessableSign;
    if (assessment.verdict == Verdict::NotApplicable)
        return kNoneArisenSign;
    if (measured.hasValue() && assessment.verdict != Verdict::Disputed)
        return withUpperFirst(valueText(target, assessment)) + certaintySign(measured.certainty);
    return measured.state ? stateSign(*measured.state) : kNotAvailableSign;
}

QString previousCell(const Target &target, const Assessment &assessment)
{
    if (!assessment.previous)
        return {};
    if (isCompared(assessment) && assessment.measured.value)
        return withUpperFirst(shownChange(target, assessment).before);
    return withUpperFirst(displayed(*assessment.previous, target));
}

/// The unit is the row's own: percentage points for percentages, as the note says.
QString changeCell(const Target &target, const Assessment &assessment)
{
    if (!isCompared(assessment) || target.kind == TargetKind::YesNo)
        return {};
    if (assessment.change->isZero())
        return QStringLiteral("0");
    const QString change = signedChange(target, assessment).remove(QStringLiteral(" điểm %"));
    if (!isWorthRelative(assessment))
        return change;
    return QStringLiteral("%1 (%2)").arg(change, displayedRelativeChange(*assessment.relativeChange));
}

/// What is asked for without its unit, which has a column.
QString withoutUnit(const Target &target, const QString &asked)
{
    QString text = withUpperFirst(asked);
    if (target.kind != TargetKind::Ratio && !target.unit.isEmpty() && text.endsWith(target.unit))
        text = text.chopped(target.unit.size()).trimmed();
    return text.startsWith(QStringLiteral("= ")) ? text.mid(2) : text;
}

/// With its year where that is not the one of the column.
QString goalCell(const Target &target, int commonDue)
{
    const QString goal = withoutUnit(target, displayedTarget(target));
    return target.dueYear() == commonDue ? goal : QStringLiteral("%1 (năm %2)").arg(goal).arg(target.dueYear());
}

QString assignedCell(const ReportReading &reading, const Target &target)
{
    const AssignedValue *assigned = reading.assignedOf(target);
    return assigned ? withoutUnit(target, displayedAssigned(target, assigned->value)) : QString();
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

QString optionalNumber(const std::optional<Decimal> &number)
{
    return number ? formatNumber(*number) : QString();
}

} // namespace

TableRow targetRow(const ReportReading &reading, const Target &target, TargetRowPlace place)
{
    const Assessment &assessment = reading.assessmentOf(target);
    const bool disputed = assessment.verdict == Verdict::Disputed;
    const Measured shown = disputed ? Measured() : assessment.measured;
    TableRow row;
    row.cells = {centredCell(QString::number(place.number)),
                 textCell(target.name),
                 centredCell(target.kind == TargetKind::YesNo ? QStringLiteral("Đạt/không") : target.unit),
                 centredCell(goalCell(target, place.commonDue)),
                 numberCell(previousCell(target, assessment)),
                 numberCell(assignedCell(reading, target)),
                 numberCell(target.kind == TargetKind::Ratio ? optionalNumber(shown.numerator) : QString()),
                 numberCell(target.kind == TargetKind::Ratio ? optionalNumber(shown.denominator) : QString()),
                 numberCell(valueCell(target, assessment)),
                 numberCell(disputed ? QString() : changeCell(target, assessment)),
                 numberCell(shareOfGoal(target, assessment)),
                 centredCell(verdictWord(assessment.verdict, reading.unitWord())),
                 centredCell(place.sources),
                 textCell(noteCell(reading, target, assessment))};
    return row;
}

} // namespace ansinh
