// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/previous_figure.h"

#include "core/assess/whole_measure.h"
#include "core/forms/form.h"
#include "core/text/number_format.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kDecimals = 2; ///< of a percentage: what is near in the first decimal still reads differently

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

QString ratioText(const Target &target, const Measured &measured)
{
    const bool isWhole = measured.numerator && measured.denominator;
    if (!measured.value)
        return withUnit(formatNumber(*measured.numerator), target.countedUnit);
    const QString share = formatPercent(*measured.value, kDecimals);
    return isWhole ? QStringLiteral("%1 (%2/%3)")
                         .arg(share, formatNumber(*measured.numerator), formatNumber(*measured.denominator))
                   : share;
}

QString textOf(const Target &target, const Measured &measured)
{
    if (!measured.value && !(target.kind == TargetKind::Ratio && measured.numerator))
        return measured.state && *measured.state != FigureState::Reported ? formWord(*measured.state) : QString();
    if (target.kind == TargetKind::Ratio)
        return ratioText(target, measured);
    if (target.kind == TargetKind::YesNo)
        return yesNoWord(*measured.value == Rational::fromWhole(1));
    return withUnit(formatNumber(*measured.value), target.unit);
}

TargetHistory ownOf(TargetHistory history, const Code<Organisation> &by)
{
    history.figures.erase(std::remove_if(history.figures.begin(), history.figures.end(),
                                         [&](const Figure &figure) { return figure.by != by; }),
                          history.figures.end());
    return history;
}

} // namespace

PreviousFigures::PreviousFigures(const TargetHistory &history, const Period &period, const Code<Organisation> &by)
    : m_before{period.year.previous(), period.half}, m_by(by), m_index(history)
{
    if (std::all_of(history.figures.begin(), history.figures.end(),
                    [&](const Figure &figure) { return figure.by == by; }))
        return;
    m_own = ownOf(history, by);
    m_ownIndex.emplace(*m_own);
}

QString PreviousFigures::text(const Part &part, bool isAlone) const
{
    const Target &target = m_index.target();
    const FigureIndex &own = m_ownIndex ? *m_ownIndex : m_index;
    QString text = textOf(target, measureOf(own, m_before, part));
    if (text.isEmpty() && part == Part::ofMember(m_by)) // it may have spoken for all of them
        text = textOf(target, measureOf(own, m_before, Part::whole()));
    if (text.isEmpty() && isAlone && m_ownIndex)
        text = textOf(target, measureOf(m_index, m_before, part));
    return text;
}

} // namespace ansinh
