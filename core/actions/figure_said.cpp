// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_said.h"

#include "core/forms/form.h"
#include "core/text/number_format.h"

namespace ansinh {

QString fractionWords(Decimal numerator, const std::optional<Decimal> &denominator)
{
    return denominator ? QStringLiteral("%1/%2").arg(formatNumber(numerator), formatNumber(*denominator))
                       : formatNumber(numerator);
}

bool amountsToTheSame(const Figure &a, const Figure &b)
{
    return a.state == b.state && a.value == b.value && a.numerator == b.numerator && a.denominator == b.denominator;
}

bool saysTheSame(const Figure &known, const Figure &said)
{
    const bool isReasonKnown = said.reason.isEmpty() || said.reason == known.reason;
    return amountsToTheSame(known, said) && known.certainty == said.certainty && known.note == said.note
        && isReasonKnown;
}

QString figureWords(const Figure &figure, const Target &target)
{
    QString words;
    if (figure.state != FigureState::Reported)
        words = formWord(figure.state);
    else if (figure.numerator)
        words = fractionWords(*figure.numerator, figure.denominator);
    else if (figure.value && target.kind == TargetKind::YesNo)
        words = figure.isYes() ? QStringLiteral("Đạt") : QStringLiteral("Không đạt");
    else if (figure.value)
        words = formatNumber(*figure.value) + (target.kind == TargetKind::Ratio ? QStringLiteral("%") : QString());
    if (figure.certainty != Certainty::Official && !words.isEmpty())
        words += QStringLiteral(" (%1)").arg(formWord(figure.certainty).toLower());
    return words;
}

} // namespace ansinh
