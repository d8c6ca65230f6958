// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_row.h"

#include "core/assess/display.h"
#include "core/text/collate.h"
#include "core/text/number_format.h"
#include "ui/widgets/plan_words.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::RowWords)
};

using Cell = TargetRow::Cell;

Cell textCell(const QString &text, const QString &note = {})
{
    return {text, sortKey(text), note};
}

Cell countCell(const std::optional<Decimal> &count, const QString &note)
{
    if (!count)
        return {{}, {}, note};
    return {formatNumber(*count), count->toDouble(), note};
}

Cell valueCell(const std::optional<Rational> &value, const Target &target, const std::optional<Decimal> &assigned = {})
{
    if (!value)
        return {};
    return {displayed(*value, target, assigned), value->toDouble(), {}};
}

QString certaintyWord(const Measured &measured)
{
    switch (measured.certainty.value_or(Certainty::Official)) {
    case Certainty::Preliminary: return QStringLiteral(" · ") + RowWords::tr("preliminary");
    case Certainty::Estimate: return QStringLiteral(" · ") + RowWords::tr("estimate");
    case Certainty::Official: break;
    }
    return {};
}

QString codesOf(const Reporters &organisations)
{
    QStringList codes;
    for (const Code<Organisation> &organisation : organisations)
        codes += organisation.text;
    return codes.join(QStringLiteral(", "));
}

Cell sourceCell(const Plan &plan, const Target &target, const Assessment &assessment, const Reporters &reporters)
{
    if (reporters.empty())
        return textCell(RowWords::tr("awaiting %1").arg(codesOf(target.owners)),
                        namesOf(plan, target.owners).join(QLatin1Char('\n')));
    return textCell(codesOf(reporters) + certaintyWord(assessment.measured),
                    namesOf(plan, reporters).join(QLatin1Char('\n')));
}

} // namespace

TargetRow rowOf(const Plan &plan, const Target &target, const Assessment &assessment, const Reporters &reporters)
{
    const Measured &measured = assessment.measured;
    const bool isRatio = target.kind == TargetKind::Ratio;
    const VerdictLook look = lookOf(assessment.verdict);
    TargetRow row;
    row.verdict = assessment.verdict;
    row.cells
        = {textCell(target.code.text),
           textCell(target.name, target.note),
           countCell(isRatio ? measured.numerator : std::nullopt, target.numerator),
           countCell(isRatio ? measured.denominator : std::nullopt, target.denominator),
           valueCell(assessment.previous, target),
           valueCell(measured.value, target, assessment.assigned),
           {displayedTarget(target), assessment.targetValue ? QVariant(assessment.targetValue->toDouble()) : QVariant(),
            RowWords::tr("until %1").arg(target.dueYear())},
           {look.text(), double(static_cast<int>(assessment.verdict)), {}},
           sourceCell(plan, target, assessment, reporters)};
    for (const Cell &cell : row.cells)
        row.search += cell.text + QLatin1Char('\n');
    row.search += namesOf(plan, target.owners).join(QLatin1Char('\n')) + QLatin1Char('\n') + target.numerator;
    return row;
}

} // namespace ansinh
