// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_changes.h"

#include "core/assess/display.h"
#include "core/text/number_format.h"
#include "ui/base/desk.h"
#include "ui/widgets/html.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ChangeWords)
};

/// Values that stay, with a path or a gap that moves, are no news.
bool isTold(const VerdictChange &change)
{
    return change.isOfVerdict() || change.isOfGoal() || change.valueBefore != change.valueAfter;
}

QString verdictHtml(Verdict verdict)
{
    const VerdictLook look = lookOf(verdict);
    return QStringLiteral("<span style='color:%1; white-space:nowrap'>%2</span>")
        .arg(look.colour.name(), look.text().toHtmlEscaped());
}

QString verdictsHtml(const VerdictChange &change)
{
    if (!change.isOfVerdict())
        return verdictHtml(change.after) + QLatin1Char(' ') + mutedHtml(ChangeWords::tr("stays"));
    return verdictHtml(change.before) + QStringLiteral(" → <b>") + verdictHtml(change.after) + QStringLiteral("</b>");
}

QString goalText(const std::optional<Rational> &goal, const Target &target)
{
    if (!goal)
        return QStringLiteral("–");
    return formatNumber(*goal) + (target.kind == TargetKind::Ratio ? QStringLiteral("%") : QString());
}

QString pairHtml(const QString &before, const QString &after)
{
    return QStringLiteral("%1&nbsp;→&nbsp;%2").arg(before.toHtmlEscaped(), after.toHtmlEscaped());
}

/// What of the target moves: its value, the plan's goal, or both.
QString amountsHtml(const VerdictChange &change, const Target &target)
{
    QStringList amounts;
    const auto value = [&](const std::optional<Rational> &its) {
        return its ? displayed(*its, target) : QStringLiteral("–");
    };
    if (change.valueBefore != change.valueAfter)
        amounts += pairHtml(value(change.valueBefore), value(change.valueAfter));
    if (change.isOfGoal())
        amounts += ChangeWords::tr("goal %1").arg(
            pairHtml(goalText(change.goalBefore, target), goalText(change.goalAfter, target)));
    return amounts.join(QStringLiteral("<br>"));
}

QString periodText(const Period &period)
{
    return (period.half ? ChangeWords::tr("first half of %1") : ChangeWords::tr("year %1")).arg(period.year.number());
}

QString rowHtml(const VerdictChange &change, const Target &target, bool withPeriod)
{
    QString name = QStringLiteral("<b>%1</b> %2").arg(target.code.text, target.name.toHtmlEscaped());
    if (withPeriod)
        name += QLatin1Char(' ') + mutedHtml(QStringLiteral("· ") + periodText(change.period));
    return QStringLiteral("<tr><td width='46%'>%1</td><td align='right'>%2</td><td>%3</td></tr>")
        .arg(name, amountsHtml(change, target), verdictsHtml(change));
}

/// As its period knows it; nullptr: it is left out.
const Target *targetOf(Desk &desk, const VerdictChange &change)
{
    const Result<Status> &status = desk.status(change.period);
    return status ? status->plan.target(change.target) : nullptr;
}

} // namespace

QString changesHtml(Desk &desk, const Result<std::vector<VerdictChange>> &changes)
{
    if (!changes)
        return paragraphHtml(changes.error().message);
    std::vector<VerdictChange> told;
    std::copy_if(changes->begin(), changes->end(), std::back_inserter(told),
                 [&](const VerdictChange &change) { return isTold(change) && targetOf(desk, change); });
    if (told.empty())
        return paragraphHtml(ChangeWords::tr("No value and no verdict changes by this."));
    // What changes its verdict stands first.
    std::stable_partition(told.begin(), told.end(), [](const VerdictChange &each) { return each.isOfVerdict(); });
    const auto verdicts = static_cast<int>(
        std::count_if(told.begin(), told.end(), [](const VerdictChange &each) { return each.isOfVerdict(); }));
    const bool withPeriod = std::any_of(told.begin(), told.end(), [&](const VerdictChange &each) {
        return !(each.period == told.front().period);
    });
    QString rows;
    for (const VerdictChange &change : told)
        rows += rowHtml(change, *targetOf(desk, change), withPeriod);
    return paragraphHtml(verdicts > 0 ? ChangeWords::tr("This changes %n verdict(s):", nullptr, verdicts)
                                      : ChangeWords::tr("This changes values, but no verdict:"))
        + QStringLiteral("<table cellspacing='0' cellpadding='4' width='100%'>%1</table>").arg(rows);
}

} // namespace ansinh
