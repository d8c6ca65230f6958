// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_lines.h"

#include "core/actions/year_facts.h"
#include "core/assess/display.h"
#include "core/text/number_format.h"
#include "core/text/words.h"
#include "ui/base/theme.h"
#include "ui/today/today_words.h"
#include "ui/widgets/part_word.h"
#include "ui/widgets/plan_words.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct TodayLines
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TodayLines)
};

Place at(const char *page, const QString &code = {}, const QString &detail = {}, const QString &typed = {})
{
    return {QString::fromLatin1(page), code, detail, typed};
}

QString dotted(const QStringList &pieces)
{
    QStringList some = pieces;
    some.removeAll(QString());
    return some.join(QStringLiteral(" · "));
}

QString owedText(const OrganisationStanding &standing)
{
    QStringList pieces;
    if (!standing.targetsMissing.empty())
        pieces += TodayLines::tr("%n targets", nullptr, static_cast<int>(standing.targetsMissing.size()));
    if (!standing.tasksMissing.empty())
        pieces += TodayLines::tr("%n tasks", nullptr, static_cast<int>(standing.tasksMissing.size()));
    if (pieces.isEmpty())
        return TodayLines::tr("no report yet");
    // A number stays with its word.
    return pieces.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)).join(QStringLiteral(", "));
}

Line missingLine(const OrganisationStanding &standing, const Plan &plan)
{
    return {{}, {}, nameOf(plan, standing.code), owedText(standing),
            at("collection", standing.code.text)};
}

bool isDueSoon(const Assessment &assessment, const Target &target)
{
    return (assessment.verdict == Verdict::OnTrack || assessment.verdict == Verdict::NoBaseline)
        && target.dueYear() <= assessment.period.year.number() + 1;
}

/// The more pressing, the smaller; absent: in no danger.
std::optional<int> pressingness(const Assessment &assessment, const Target &target)
{
    const bool isLastCall = target.dueYear() <= assessment.period.year.number() + 1;
    switch (assessment.verdict) {
    case Verdict::Behind: return isLastCall ? 0 : 1;
    case Verdict::Disputed: return 2;
    case Verdict::NoData: return isLastCall ? 4 : 5;
    default: break;
    }
    return isDueSoon(assessment, target) ? std::optional<int>(3) : std::nullopt;
}

QString gapText(const Assessment &assessment, const Target &target)
{
    if (!assessment.gap)
        return {};
    const QString count = formatNumber(Decimal::fromWhole(*assessment.gap));
    const QString text = target.direction == Direction::Down ? TodayLines::tr("%1 %2 fewer needed")
                                                             : TodayLines::tr("%1 %2 more needed");
    return text.arg(count, target.countedUnit).simplified().replace(u' ', QChar::Nbsp);
}

QString valueText(const Assessment &assessment, const Target &target)
{
    if (!assessment.measured.value)
        return {};
    const QString value = displayed(*assessment.measured.value, target, assessment.assigned);
    return target.kind == TargetKind::Ratio || target.unit.isEmpty() ? value : value + QLatin1Char(' ') + target.unit;
}

QStringList codesOf(const std::vector<Code<Organisation>> &organisations)
{
    QStringList codes;
    for (const Code<Organisation> &organisation : organisations)
        codes += organisation.text;
    return codes;
}

QString disputeText(const Dispute &dispute)
{
    switch (dispute.kind) {
    case Dispute::Kind::Sources: return codesOf(dispute.sides).join(TodayLines::tr(" or "));
    case Dispute::Kind::PartsAndWhole: return TodayLines::tr("the whole or its parts");
    case Dispute::Kind::Divisions: break;
    }
    return TodayLines::tr("khu phố or members");
}

/// By name where that is short, else as the table of targets says it.
QString ownersText(const Target &target, const Plan &plan)
{
    constexpr qsizetype kShort = 28;
    QString names = namesOf(plan, target.owners).join(QStringLiteral(", "));
    names = names.section(QStringLiteral(" ("), 0, 0); // who answers for a group stands in the directory
    return names.size() <= kShort ? names : codesOf(target.owners).join(QStringLiteral(", "));
}

QString dangerText(const Assessment &assessment, const Target &target, const Plan &plan)
{
    if (assessment.verdict == Verdict::NoData)
        return TodayLines::tr("awaiting %1").arg(ownersText(target, plan));
    if (assessment.verdict == Verdict::Disputed && !assessment.disputes.empty())
        return disputeText(assessment.disputes.front());
    const bool isLastCall = target.dueYear() <= assessment.period.year.number() + 1;
    return dotted({valueText(assessment, target), gapText(assessment, target),
                   isLastCall ? TodayLines::tr("due %1").arg(target.dueYear()) : QString()});
}

Line dangerLine(const Assessment &assessment, const Target &target, const Plan &plan)
{
    const VerdictLook look = lookOf(assessment.verdict);
    return {look.text(), look.colour, QStringLiteral("%1 %2").arg(target.code.text, target.name),
            dangerText(assessment, target, plan), at("targets", target.code.text)};
}

Line disputeLine(const Dispute &dispute, const Status &status, const QDate &day)
{
    const Target *target = status.plan.target(dispute.target);
    const QString subject = QStringLiteral("%1 %2").arg(dispute.target.text, target ? target->name : QString());
    const QString part
        = dispute.part.isWhole() ? QString() : partName(status.plan, status.areas, dispute.part, day);
    return {QStringLiteral("◆ ") + TodayLines::tr("Figure"), colours().disputed,
            dotted({subject, part}), disputeText(dispute),
            at("targets", dispute.target.text, dispute.id)};
}

Line contradictionLine(const Contradiction &contradiction)
{
    return {QStringLiteral("◇ ") + TodayLines::tr("Plan"), colours().warning, contradiction.subject, contradiction.id,
            at("plan", contradiction.id, QStringLiteral("contradictions"))};
}

} // namespace

std::vector<Line> missingLines(const Status &status)
{
    std::vector<Line> lines;
    for (const OrganisationStanding &standing : awaited(status))
        lines.push_back(missingLine(standing, status.plan));
    return lines;
}

std::vector<Line> dangerLines(const Status &status)
{
    std::vector<std::pair<int, Line>> ordered;
    for (const Assessment &assessment : status.targets) {
        const Target *target = status.plan.target(assessment.target);
        if (const auto pressing = target ? pressingness(assessment, *target) : std::nullopt)
            ordered.emplace_back(*pressing, dangerLine(assessment, *target, status.plan));
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Line> lines;
    for (auto &each : ordered)
        lines.push_back(std::move(each.second));
    return lines;
}

std::vector<Line> decideLines(const Status &status, const QDate &day)
{
    std::vector<Line> lines;
    for (const Assessment &assessment : status.targets) {
        for (const Dispute &dispute : assessment.disputes) {
            if (dispute.isOpen)
                lines.push_back(disputeLine(dispute, status, day));
        }
    }
    for (const Contradiction &contradiction : status.openContradictions)
        lines.push_back(contradictionLine(contradiction));
    return lines;
}

std::vector<Line> changeLines(const std::vector<JournalEntry> &entries, const Plan &plan, const QDate &today)
{
    std::vector<Line> lines;
    const Naming names = namesOn(plan, today);
    for (const JournalEntry &entry : entries)
        lines.push_back({{},
                         {},
                         withUpperFirst(describe(entry.action, names)),
                         agoText(entry.at, today),
                         at("journal", QString::number(entry.sequence))});
    return lines;
}

} // namespace ansinh
