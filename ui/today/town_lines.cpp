// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/town_lines.h"

#include "core/assess/display.h"
#include "ui/base/day_text.h"
#include "ui/base/theme.h"
#include "ui/widgets/verdict_look.h"
#include "ui/widgets/ward_word.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct TownLines
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TownLines)
};

using State = WardStanding::State;

Place onTown(const QString &code, const QString &detail = {})
{
    return {QStringLiteral("town"), code, detail, {}};
}

Place wardPlace(const WardStanding &ward)
{
    return onTown(QString::number(ward.package.id.value));
}

Line question(const WardStanding &ward, const QString &mark, const QColor &colour, const QString &value)
{
    return {mark, colour, shortWard(ward.package.ward), value, wardPlace(ward)};
}

/// The smaller, the more pressing.
int pressingnessOf(const WardStanding &ward)
{
    if (!ward.overlaps.isEmpty())
        return 0;
    if (!ward.package.apart.empty())
        return 1;
    return ward.state == State::Draft ? 2 : 3;
}

/// The most pressing question about a ward; absent: there is none.
std::optional<Line> questionOf(const WardStanding &ward)
{
    const WardPackage &its = ward.package;
    if (ward.state == State::Missing)
        return {};
    if (!ward.overlaps.isEmpty())
        return question(ward, QStringLiteral("◆ ") + TownLines::tr("Same place"), colours().disputed,
                        ward.overlaps.size() == 1
                            ? shortWard(ward.overlaps.front())
                            : TownLines::tr("%n wards", nullptr, static_cast<int>(ward.overlaps.size())));
    if (!its.apart.empty())
        return question(ward, QStringLiteral("◇ ") + TownLines::tr("Other plan"), colours().warning,
                        TownLines::tr("%n targets kept apart", nullptr, static_cast<int>(its.apart.size())));
    if (ward.state == State::Draft)
        return question(ward, QStringLiteral("◑ ") + TownLines::tr("Draft"), colours().warning,
                        TownLines::tr("not submitted yet"));
    if (!its.missing.empty())
        return question(ward, QStringLiteral("○ ") + TownLines::tr("No answer"), colours().muted,
                        TownLines::tr("%n targets", nullptr, static_cast<int>(its.missing.size())));
    return {};
}

/// The smaller, the more pressing; absent: in no danger.
std::optional<int> pressingness(const TownTarget &target, bool isOneWard)
{
    if (target.disputed > 0)
        return 1;
    const Verdict verdict = target.assessment.verdict;
    if (verdict == Verdict::NotAssessable || verdict == Verdict::NotApplicable)
        return {};
    if (!isOneWard && !target.isJudged)
        return target.judged > 0 && target.attained < target.judged ? std::optional<int>(3) : std::nullopt;
    switch (verdict) {
    case Verdict::Behind: return 0;
    case Verdict::Disputed: return 1;
    case Verdict::NoData: return 4;
    default: return {};
    }
}

Line dangerLine(const TownTarget &target, const Target &of, bool isOneWard)
{
    const Assessment &its = target.assessment;
    const bool isJudged = isOneWard || target.isJudged;
    const VerdictLook look = lookOf(target.disputed > 0 ? Verdict::Disputed : its.verdict);
    const QString counted = TownLines::tr("%1/%2 wards attain it").arg(target.attained).arg(target.judged);
    const QString value = its.measured.value ? displayed(*its.measured.value, of) : QString();
    return {isJudged || target.disputed > 0 ? look.text() : QStringLiteral("▼ ") + TownLines::tr("Not all"),
            isJudged || target.disputed > 0 ? look.colour : colours().warning,
            QStringLiteral("%1 %2").arg(of.code.text, of.name),
            target.disputed > 0 ? TownLines::tr("%n wards", nullptr, target.disputed)
                : isJudged      ? value
                                : counted,
            onTown(of.code.text)};
}

std::vector<Line> linesOf(std::vector<std::pair<int, Line>> &ordered)
{
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Line> lines;
    for (auto &each : ordered)
        lines.push_back(std::move(each.second));
    return lines;
}

/// The days of the last day on which wards send.
void number(NextText &text, const TownStatus &status, const QDate &today)
{
    if (!status.submit)
        return;
    const int days = status.submit->daysLeft(today);
    const QString date = dayMonthText(status.submit->effectiveDay);
    text.number = QString::number(qAbs(days));
    text.caption = days >= 0 ? TownLines::tr("days left\nto %1").arg(date) : TownLines::tr("days past\n%1").arg(date);
}

QString namesOf(const TownStatus &status, State state)
{
    constexpr int kNamed = 3;
    QStringList names;
    int all = 0;
    for (const WardStanding &ward : status.wards) {
        if (ward.state != state)
            continue;
        if (++all <= kNamed)
            names += ward.package.place;
    }
    const QString list = names.join(QStringLiteral(", "));
    return all > kNamed ? TownLines::tr("%1 and %n more", nullptr, all - kNamed).arg(list) : list;
}

TownNext firstPackages(const TownStatus &status)
{
    TownNext next;
    next.to = onTown({});
    next.text.title = TownLines::tr("Take in the wards' packages of %1").arg(status.period.year.toString());
    next.text.reason = TownLines::tr("No package of this year is there yet.");
    next.text.button = TownLines::tr("Consolidation");
    return next;
}

TownNext askMissing(const TownStatus &status, const QDate &today)
{
    const int missing = wardCount(status, State::Missing);
    const int all = wardCount(status);
    TownNext next;
    next.to = onTown({}, QStringLiteral("missing"));
    next.text.title = status.submit && status.submit->daysLeft(today) < 0
        ? TownLines::tr("Ask the %n wards that are overdue", nullptr, missing)
        : TownLines::tr("%n wards have still to send", nullptr, missing);
    next.text.reason = TownLines::tr("%1/%2 wards have sent. Missing: %3.")
                           .arg(all - missing)
                           .arg(all)
                           .arg(namesOf(status, State::Missing));
    next.text.button = TownLines::tr("Who is missing");
    return next;
}

TownNext askDrafts(const TownStatus &status)
{
    TownNext next;
    next.to = onTown({}, QStringLiteral("draft"));
    next.text.title = TownLines::tr("Ask %n wards for the submitted report", nullptr, wardCount(status, State::Draft));
    next.text.reason = TownLines::tr("All have sent, but these only a draft: %1.").arg(namesOf(status, State::Draft));
    next.text.button = TownLines::tr("See the drafts");
    return next;
}

TownNext readTotals(const TownStatus &status)
{
    TownNext next;
    next.to = onTown({}, QStringLiteral("totals"));
    next.text.title = TownLines::tr("Read and print the consolidated table");
    next.text.reason = TownLines::tr("All %n wards have submitted.", nullptr, wardCount(status));
    next.text.button = TownLines::tr("Consolidated table");
    return next;
}

} // namespace

std::vector<Line> missingWardLines(const TownStatus &status, const QDate &today)
{
    std::vector<Line> lines;
    for (const WardStanding &ward : status.wards) {
        if (ward.state != State::Missing)
            continue;
        const int over = ward.isLate && status.submit ? -status.submit->daysLeft(today) : 0;
        lines.push_back({ward.isLate ? QStringLiteral("▼ ") + TownLines::tr("Overdue") : QString(), colours().bad,
                         shortWard(ward.package.ward), over > 0 ? TownLines::tr("%n days", nullptr, over) : QString(),
                         wardPlace(ward)});
    }
    return lines;
}

std::vector<Line> wardQuestionLines(const TownStatus &status)
{
    std::vector<std::pair<int, Line>> ordered;
    for (const WardStanding &ward : status.wards) {
        if (auto line = questionOf(ward))
            ordered.emplace_back(pressingnessOf(ward), std::move(*line));
    }
    return linesOf(ordered);
}

std::vector<Line> townDangerLines(const TownStatus &status)
{
    std::vector<std::pair<int, Line>> ordered;
    for (const TownTarget &target : status.targets) {
        const Target *of = status.plan.target(target.assessment.target);
        if (const auto pressing = of ? pressingness(target, status.isOneWard) : std::nullopt)
            ordered.emplace_back(*pressing, dangerLine(target, *of, status.isOneWard));
    }
    return linesOf(ordered);
}

TownNext townNext(const TownStatus &status, const QDate &today)
{
    TownNext next = wardCount(status) == 0      ? firstPackages(status)
        : wardCount(status, State::Missing) > 0 ? askMissing(status, today)
        : wardCount(status, State::Draft) > 0   ? askDrafts(status)
                                                : readTotals(status);
    number(next.text, status, today);
    return next;
}

} // namespace ansinh
