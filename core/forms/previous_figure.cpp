// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/previous_figure.h"

#include "core/assess/measure.h"
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

Measured measuredOf(const TargetHistory &history, const Period &period, const Part &part)
{
    return part.isWhole() ? measure(history, period) : measurePart(history, period, part);
}

} // namespace

QString previousFigureText(const TargetHistory &history, const Period &period, const AskedPart &asked)
{
    const Period before{period.year.previous(), period.half};
    TargetHistory own = history;
    own.figures.erase(std::remove_if(own.figures.begin(), own.figures.end(),
                                     [&](const Figure &figure) { return figure.by != asked.by; }),
                      own.figures.end());
    QString text = textOf(history.target, measuredOf(own, before, asked.part));
    if (text.isEmpty() && asked.part == Part::ofMember(asked.by)) // it may have spoken for all of them
        text = textOf(history.target, measure(own, before));
    if (text.isEmpty() && asked.isAlone)
        text = textOf(history.target, measuredOf(history, before, asked.part));
    return text;
}

} // namespace ansinh
