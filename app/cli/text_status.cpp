// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_status.h"

#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "core/report/figure_text.h"
#include "core/text/date_text.h"

#include <QCoreApplication>

#include <map>

namespace ansinh {

QString periodTitle(const Period &period)
{
    const QString title = period.half ? QCoreApplication::translate("app/cli", "First half of %1")
                                      : QCoreApplication::translate("app/cli", "Year %1");
    return title.arg(period.year.toString()) + QLatin1Char('\n');
}

QString valueText(const Target &target, const Assessment &assessment)
{
    const auto &value = assessment.measured.value;
    if (!value)
        return {};
    if (target.kind == TargetKind::YesNo)
        return value->isZero() ? QCoreApplication::translate("app/cli", "no")
                               : QCoreApplication::translate("app/cli", "yes");
    const QString number = numberText(target, *value, assessment);
    const bool saysUnit = target.unit.isEmpty() || number.endsWith(target.unit);
    return saysUnit ? number : number + QLatin1Char(' ') + target.unit;
}

namespace {

QString countsText(const Status &status)
{
    std::map<Verdict, int> counts;
    for (const Assessment &assessment : status.targets)
        ++counts[assessment.verdict];
    QStringList words;
    for (const auto &[verdict, count] : counts)
        words.append(verdictWord(verdict) + QStringLiteral(": ") + QString::number(count));
    return words.join(QStringLiteral("   ")) + QLatin1Char('\n');
}

QString deadlineText(const Deadline &deadline)
{
    return deadline.role == QStringLiteral("collect")
        ? QCoreApplication::translate("app/cli", "The organisations send by %1.").arg(shortDate(deadline.effectiveDay))
        : QCoreApplication::translate("app/cli", "The ward sends by %1.").arg(shortDate(deadline.effectiveDay));
}

QString deadlinesText(const Status &status)
{
    QStringList sentences;
    for (const auto &deadline : {status.collect, status.submit})
        if (deadline)
            sentences.append(deadlineText(*deadline));
    return sentences.isEmpty() ? QString() : sentences.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

QString targetsText(const Status &status)
{
    TextTable table({QCoreApplication::translate("app/cli", "Code"), QCoreApplication::translate("app/cli", "Verdict"),
                     QCoreApplication::translate("app/cli", "Value"),
                     QCoreApplication::translate("app/cli", "Target")});
    for (const Assessment &assessment : status.targets) {
        const Target &target = *status.plan.target(assessment.target);
        table.add({target.code.text, verdictWord(assessment.verdict), valueText(target, assessment), target.name});
    }
    return table.toString();
}

QString organisationsText(const Status &status)
{
    TextTable table({QCoreApplication::translate("app/cli", "Code"), QCoreApplication::translate("app/cli", "State"),
                     QCoreApplication::translate("app/cli", "Received on"),
                     QCoreApplication::translate("app/cli", "Organisation")});
    for (const OrganisationStanding &standing : status.organisations) {
        const Organisation *organisation = status.plan.organisation(standing.code);
        QString state = stateWord(standing.state);
        if (standing.isLate)
            state += QStringLiteral(", ") + QCoreApplication::translate("app/cli", "late");
        table.add({standing.code.text, state, standing.received ? shortDate(*standing.received) : QString(),
                   organisation ? organisation->name : QString()});
    }
    return table.toString();
}

QString openText(const Status &status)
{
    QString text;
    for (const Assessment &assessment : status.targets)
        for (const Dispute &dispute : assessment.disputes)
            if (dispute.isOpen)
                text += QCoreApplication::translate("app/cli", "To be decided: %1 (choose one of: %2)")
                            .arg(dispute.id,
                                 QStringList(dispute.choices.begin(), dispute.choices.end()).join(QStringLiteral(", ")))
                    + QLatin1Char('\n');
    return text;
}

} // namespace

QString statusText(const Status &status)
{
    return periodTitle(status.period) + countsText(status) + deadlinesText(status) + QLatin1Char('\n')
        + targetsText(status) + QLatin1Char('\n') + organisationsText(status) + openText(status);
}

} // namespace ansinh
