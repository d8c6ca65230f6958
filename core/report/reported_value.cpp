// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reported_value.h"

#include "core/report/figure_text.h"
#include "core/text/number_format.h"

namespace ansinh {

namespace {

constexpr int kDecimalsOfSource = 2; ///< sources that differ in a hundredth still read differently

QString stateWord(FigureState state)
{
    switch (state) {
    case FigureState::NoneArisen: return QStringLiteral("không phát sinh");
    case FigureState::NotAssessable: return QStringLiteral("không đánh giá được");
    default: return QStringLiteral("chưa có số liệu");
    }
}

} // namespace

std::optional<Rational> reportedValue(const Target &target, const Figure &figure)
{
    if (figure.state != FigureState::Reported)
        return {};
    if (target.kind != TargetKind::Ratio)
        return figure.value ? std::optional<Rational>(*figure.value) : std::nullopt;
    if (figure.numerator && figure.denominator && !figure.denominator->isZero())
        return Rational::percent(*figure.numerator, *figure.denominator);
    return figure.value ? std::optional<Rational>(*figure.value) : std::nullopt;
}

QString reportedText(const Target &target, const Figure &figure)
{
    if (target.kind == TargetKind::YesNo && figure.value)
        return figure.isYes() ? QStringLiteral("đạt") : QStringLiteral("chưa đạt");
    const std::optional<Rational> value = reportedValue(target, figure);
    if (value && target.kind == TargetKind::Ratio)
        return formatPercent(*value, kDecimalsOfSource);
    const QString unit = target.kind == TargetKind::Ratio ? target.countedUnit : target.unit;
    if (value)
        return (formatNumber(*value) + QLatin1Char(' ') + unit).trimmed();
    if (figure.numerator)
        return (formatNumber(*figure.numerator) + QLatin1Char(' ') + unit).trimmed();
    return stateWord(figure.state);
}

} // namespace ansinh
