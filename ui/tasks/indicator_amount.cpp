// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/indicator_amount.h"

#include "core/text/number.h"
#include "core/text/number_format.h"
#include "ui/tasks/indicators_model.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct AmountWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::AmountWords)
};

IndicatorAmount refused(const QString &why)
{
    IndicatorAmount amount;
    amount.refusal = why;
    return amount;
}

IndicatorAmount answerOf(const IndicatorRow &row, const QString &typed)
{
    IndicatorAmount amount;
    const QString word = typed.trimmed();
    const QStringList choices = yesNoChoices();
    const auto is = [&](const QStringList &words) { return words.contains(word, Qt::CaseInsensitive); };
    if (word.isEmpty())
        return amount;
    if (is({choices.at(0), QStringLiteral("có"), QStringLiteral("đạt"), QStringLiteral("x"), QStringLiteral("1")}))
        amount.value = Decimal::fromWhole(1);
    else if (is({choices.at(1), QStringLiteral("không"), QStringLiteral("không đạt"), QStringLiteral("0")}))
        amount.value = Decimal();
    else
        amount.refusal = AmountWords::tr("“%1” is answered by %2 or %3, not by “%4”. Choose one of the two.")
                             .arg(row.name, choices.at(0), choices.at(1), word);
    return amount;
}

IndicatorAmount numberOf(const IndicatorRow &row, const ParsedNumber &parsed, const QString &typed)
{
    if (parsed.value.isNegative())
        return refused(AmountWords::tr("“%1” is below 0; what is counted here cannot be. Type it without the minus.")
                           .arg(typed.trimmed()));
    if (parsed.isPercent && row.unit != QLatin1String("%"))
        return refused(
            AmountWords::tr("“%1” is a share, but the unit here is %2. Type the number itself.").arg(typed, row.unit));
    IndicatorAmount amount;
    amount.value = parsed.value;
    if (row.isCounted() && !parsed.value.isWhole())
        amount.remark = AmountWords::tr("%1 is not a whole number of %2; it was taken, but look at it once more.")
                            .arg(formatNumber(parsed.value), row.unit);
    else
        amount.remark = explain(parsed, typed);
    return amount;
}

} // namespace

IndicatorAmount amountOf(const IndicatorRow &row, const QString &typed)
{
    if (row.isYesNo)
        return answerOf(row, typed);
    const ParsedNumber parsed = parseNumber(typed, row.isCounted() ? NumberColumn::Whole : NumberColumn::Any);
    switch (parsed.kind) {
    case NumberKind::Empty: return {};
    case NumberKind::Number: return numberOf(row, parsed, typed);
    case NumberKind::Fraction:
        return refused(
            AmountWords::tr("“%1” is a fraction; one number belongs here. Type the first one alone.").arg(typed));
    case NumberKind::Ambiguous: {
        IndicatorAmount amount;
        amount.readings = parsed.readings;
        if (parsed.readings.size() < 2)
            amount.refusal = explain(parsed, typed);
        return amount;
    }
    case NumberKind::NotANumber: break;
    }
    return refused(explain(parsed, typed));
}

} // namespace ansinh
