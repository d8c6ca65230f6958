// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_town.h"

#include "app/cli/text_status.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "core/text/date_text.h"

#include <QCoreApplication>
#include <QDir>

namespace ansinh {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("app/cli", text);
}

/// A sum that is not judged says how many wards attain.
QString verdictText(const TownTarget &target, const TownStatus &status)
{
    if (status.isOneWard || target.isJudged)
        return verdictWord(target.assessment.verdict);
    return QCoreApplication::translate("app/cli", "%1 of %2 wards attain it")
        .arg(QString::number(target.attained), QString::number(target.judged));
}

QString targetsText(const TownStatus &status)
{
    TextTable table({QCoreApplication::translate("app/cli", "Code"), QCoreApplication::translate("app/cli", "Verdict"),
                     QCoreApplication::translate("app/cli", "Value"),
                     QCoreApplication::translate("app/cli", "Target")});
    for (const TownTarget &target : status.targets) {
        const Target &its = *status.plan.target(target.assessment.target);
        table.add({its.code.text, verdictText(target, status), valueText(its, target.assessment), its.name});
    }
    return table.toString();
}

QString stateText(const WardStanding &ward)
{
    QString text;
    switch (ward.state) {
    case WardStanding::State::Submitted: text = said(QT_TRANSLATE_NOOP("app/cli", "submitted")); break;
    case WardStanding::State::Draft: text = said(QT_TRANSLATE_NOOP("app/cli", "draft")); break;
    case WardStanding::State::Missing: text = said(QT_TRANSLATE_NOOP("app/cli", "nothing sent")); break;
    }
    return ward.isLate ? text + QStringLiteral(", ") + QCoreApplication::translate("app/cli", "late") : text;
}

/// What the clerk should ask the ward about.
QString remarksText(const WardStanding &ward)
{
    QStringList remarks;
    if (ward.state == WardStanding::State::Missing)
        return {};
    if (!ward.package.missing.empty())
        remarks += QCoreApplication::translate("app/cli", "%n targets unanswered", nullptr,
                                               int(ward.package.missing.size()));
    if (ward.package.isOtherPlan)
        remarks += QCoreApplication::translate("app/cli", "another version of the plan");
    for (const QString &other : ward.overlaps)
        remarks += QCoreApplication::translate("app/cli", "the same place as %1").arg(other);
    return remarks.join(QStringLiteral("; "));
}

QString wardsText(const TownStatus &status)
{
    TextTable table({QCoreApplication::translate("app/cli", "Ward"), QCoreApplication::translate("app/cli", "State"),
                     QCoreApplication::translate("app/cli", "Received on"),
                     QCoreApplication::translate("app/cli", "Check code"),
                     QCoreApplication::translate("app/cli", "Remarks")});
    for (const WardStanding &ward : status.wards) {
        const bool isThere = ward.state != WardStanding::State::Missing;
        table.add({ward.package.ward, stateText(ward), isThere ? shortDate(ward.package.receivedOn) : QString(),
                   isThere ? ward.package.code : QString(), remarksText(ward)});
    }
    return table.toString();
}

QString outcomeText(const ConsolidatedPackage &package)
{
    using Outcome = ConsolidatedPackage::Outcome;
    switch (package.outcome) {
    case Outcome::New: return said(QT_TRANSLATE_NOOP("app/cli", "%1: %2, %3: taken in."));
    case Outcome::Replaces:
        return said(QT_TRANSLATE_NOOP("app/cli", "%1: %2, %3: taken in, in the place of an older one."));
    case Outcome::Older:
        return said(QT_TRANSLATE_NOOP("app/cli", "%1: %2, %3: a newer one is there; kept as history."));
    case Outcome::Fewer:
        return said(QT_TRANSLATE_NOOP("app/cli", "%1: %2, %3: one that tells of more is there; kept as history."));
    case Outcome::Sound: return said(QT_TRANSLATE_NOOP("app/cli", "%1: %2, %3: sound; not taken in."));
    case Outcome::Same: return said(QT_TRANSLATE_NOOP("app/cli", "%1: %2, %3: is there already."));
    case Outcome::Refused: break;
    }
    return said(QT_TRANSLATE_NOOP("app/cli", "%1: refused."));
}

} // namespace

QString townStatusText(const TownStatus &status)
{
    return periodTitle(status.period) + targetsText(status) + QLatin1Char('\n') + wardsText(status);
}

QString consolidatedText(const ConsolidatedPackage &package)
{
    QString line = outcomeText(package).arg(QDir::toNativeSeparators(package.path));
    if (package.outcome != ConsolidatedPackage::Outcome::Refused)
        line = line.arg(package.package.ward, package.package.period.year.toString());
    QStringList lines{line};
    for (const QString &note : package.notes)
        lines += QStringLiteral("  ") + note;
    for (const PackageFinding &finding : package.findings)
        lines += QStringLiteral("  ") + inOneLine(finding);
    for (const QString &remedy : remediesOf(package.findings))
        lines += QStringLiteral("  ") + remedy;
    return lines.join(QLatin1Char('\n'));
}

} // namespace ansinh
