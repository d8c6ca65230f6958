// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/decision_effect.h"

#include "core/actions/decide.h"
#include "core/actions/status.h"
#include "core/store/book.h"
#include "core/text/number_format.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct DecisionEffect
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::DecisionEffect)
};

/// The status as it would be; the change is refused at its end, so that the book takes all of it back.
Result<Status> statusAfter(Book &book, const Decision &decision, const Period &period, const QDate &today)
{
    Result<Status> after = Error{ErrorKind::Cancelled, {}, QStringLiteral("what if: not reached")};
    Decision tried = decision;
    tried.reason = QStringLiteral("?"); // nobody has to give a reason for asking
    const Action action{QStringLiteral("decide"), {decision.item, decision.choice}, {}, {}};
    const Result<void> refused = book.change(action, [&]() -> Result<void> {
        const Result<Decision> decided = decide(book, tried);
        after = decided ? statusOf(book, period, today) : Result<Status>(decided.error());
        return Error{ErrorKind::Cancelled, {}, QStringLiteral("what if")};
    });
    if (refused.isOk() || refused.error().kind != ErrorKind::Cancelled)
        return refused.isOk() ? after : Result<Status>(refused.error());
    return after;
}

QString valueText(const std::optional<Rational> &value, const Target *target)
{
    if (!value)
        return QStringLiteral("–");
    const QString unit = target ? target->unit : QString();
    return unit == QLatin1String("%") ? formatPercent(*value, Decimal::kDecimals)
                                      : QStringLiteral("%1 %2").arg(formatNumber(*value), unit).trimmed();
}

QString sentence(const Plan &plan, const Assessment &before, const Assessment &after)
{
    const QString was = lookOf(before.verdict).text();
    const QString is = lookOf(after.verdict).text();
    const QString code = before.target.text;
    if (before.targetValue == after.targetValue)
        return DecisionEffect::tr("%1: %2 → %3").arg(code, was, is);
    const Target *target = plan.target(before.target);
    const QString from = valueText(before.targetValue, target);
    const QString to = valueText(after.targetValue, target);
    if (before.verdict == after.verdict)
        return DecisionEffect::tr("%1: the plan's value %2 → %3, the verdict stays %4").arg(code, from, to, is);
    return DecisionEffect::tr("%1: the plan's value %2 → %3, the verdict %4 → %5").arg(code, from, to, was, is);
}

} // namespace

Result<QStringList> verdictsChangedBy(Book &book, const Decision &decision, const Status &now, const QDate &today)
{
    const Result<Status> after = statusAfter(book, decision, now.period, today);
    if (!after)
        return after.error();
    QStringList changes;
    for (size_t i = 0; i < now.targets.size() && i < after->targets.size(); ++i) {
        const Assessment &was = now.targets[i];
        const Assessment &is = after->targets[i];
        if (was.verdict != is.verdict || was.targetValue != is.targetValue)
            changes += sentence(now.plan, was, is);
    }
    return changes;
}

} // namespace ansinh
