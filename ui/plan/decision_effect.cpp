// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/decision_effect.h"

#include "core/actions/decide.h"
#include "core/actions/what_if.h"
#include "core/text/number_format.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct DecisionEffect
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::DecisionEffect)
};

QString valueText(const std::optional<Rational> &value, const Target *target)
{
    if (!value)
        return QStringLiteral("–");
    const QString unit = target ? target->unit : QString();
    return unit == QLatin1String("%") ? formatPercent(*value, Decimal::kDecimals)
                                      : QStringLiteral("%1 %2").arg(formatNumber(*value), unit).trimmed();
}

QString sentence(const Plan &plan, const VerdictChange &change)
{
    const QString was = lookOf(change.before).text();
    const QString is = lookOf(change.after).text();
    const QString code = change.target.text;
    if (!change.isOfGoal())
        return DecisionEffect::tr("%1: %2 → %3").arg(code, was, is);
    const Target *target = plan.target(change.target);
    const QString from = valueText(change.goalBefore, target);
    const QString to = valueText(change.goalAfter, target);
    if (!change.isOfVerdict())
        return DecisionEffect::tr("%1: the plan's value %2 → %3, the verdict stays %4").arg(code, from, to, is);
    return DecisionEffect::tr("%1: the plan's value %2 → %3, the verdict %4 → %5").arg(code, from, to, was, is);
}

} // namespace

Result<QStringList> verdictsChangedBy(Book &book, const Decision &decision, const Plan &plan, const Period &period)
{
    Decision tried = decision;
    tried.reason = QStringLiteral("?"); // nobody has to give a reason for asking
    const auto changes = whatIf(book, {period}, [&]() -> Result<void> {
        const Result<Decision> decided = decide(book, tried);
        return decided ? Result<void>() : Result<void>(decided.error());
    });
    if (!changes)
        return changes.error();
    QStringList sentences;
    for (const VerdictChange &change : *changes) {
        if (change.isOfVerdict() || change.isOfGoal())
            sentences += sentence(plan, change);
    }
    return sentences;
}

} // namespace ansinh
