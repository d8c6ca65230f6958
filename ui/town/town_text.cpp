// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/town_text.h"

#include "core/actions/town_paper.h"
#include "core/assess/display.h"
#include "core/text/date_text.h"
#include "core/text/number_format.h"
#include "ui/town/town_links.h"
#include "ui/widgets/html.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>
#include <QDir>

namespace ansinh {

namespace {

struct TownText
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TownText)
};

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<p><span style='color:%1; font-weight:600'>%2</span></p>")
        .arg(colour.name(), text.toHtmlEscaped());
}

QStringList targetLines(const std::vector<Code<Target>> &codes, const Plan &plan)
{
    QStringList lines;
    for (const Code<Target> &code : codes) {
        const Target *target = plan.target(code);
        lines += (target ? code.text + QLatin1Char(' ') + target->name : code.text).toHtmlEscaped();
    }
    return lines;
}

QString historyLine(const WardPackage &package)
{
    const QString state = package.isSubmitted ? TownText::tr("submitted") : TownText::tr("draft");
    const QString counts = package.isInForce ? TownText::tr("counts") : TownText::tr("history");
    QStringList pieces{state, reportText(package), TownText::tr("received %1").arg(shortDate(package.receivedOn)),
                       package.code, counts};
    pieces.removeAll(QString());
    return QStringLiteral("<b>%1</b> · %2<br>%3")
        .arg(townPeriodWord(package.period).toHtmlEscaped(), pieces.join(QStringLiteral(" · ")).toHtmlEscaped(),
             linkTo(package.id, package.file));
}

QString planText(const WardPackage &package)
{
    if (!package.isOtherPlan)
        return {};
    return package.apart.empty()
        ? TownText::tr("Judged by another version of the plan; all its targets are stated alike, so they are added up.")
        : TownText::tr("Judged by another version of the plan. What it states otherwise is not added up.");
}

QString overlapText(const WardStanding &ward)
{
    return ward.overlaps.isEmpty()
        ? QString()
        : TownText::tr("%1 also reports on this place for the period: its figures may be counted twice. Ask both which "
                       "of them reports.")
              .arg(someWards(ward.overlaps));
}

QString codeHtml(const QString &code)
{
    return labelHtml(TownText::tr("Check code"))
        + QStringLiteral("<p style='font-size:large; font-weight:600'>%1</p>").arg(code.toHtmlEscaped());
}

/// "37 phường cộng vào số này": a number that leads to its wards; empty where there is none.
QString countLink(const Code<Target> &target, ValueFilter filter, int count, const QString &text)
{
    return count > 0 ? linkTo({target, filter}, text) : QString();
}

QStringList countLinks(const TownTarget &target)
{
    const Code<Target> &code = target.assessment.target;
    QStringList lines{
        countLink(code, ValueFilter::Counted, target.adding,
                  TownText::tr("%n wards are in it", nullptr, target.adding)),
        countLink(code, ValueFilter::Attained, target.attained,
                  TownText::tr("%n wards attain it", nullptr, target.attained)),
        countLink(code, ValueFilter::Missing, target.missing,
                  TownText::tr("%n wards have no data", nullptr, target.missing)),
        countLink(code, ValueFilter::Disputed, target.disputed,
                  TownText::tr("%n wards whose sources disagree", nullptr, target.disputed)),
        countLink(code, ValueFilter::Apart, target.apart, TownText::tr("%n wards kept apart", nullptr, target.apart)),
        linkTo(WardsOfTarget{code, ValueFilter::All}, TownText::tr("All wards side by side"))};
    lines.removeAll(QString());
    return lines;
}

QString madeOfText(const TownTarget &target, const Target &of)
{
    const Measured &its = target.assessment.measured;
    if (its.numerator && its.denominator)
        return TownText::tr("%1/%2: the sum of numerators by the sum of denominators")
            .arg(formatNumber(*its.numerator), formatNumber(*its.denominator));
    if (of.kind == TargetKind::Average)
        return TownText::tr("An average does not add up over wards; they stand side by side.");
    if (of.kind == TargetKind::YesNo)
        return TownText::tr("Yes or no does not add up; it is counted how many wards attain it.");
    return {};
}

QString judgedText(const TownTarget &target, bool isOneWard)
{
    return isOneWard || target.isJudged
        ? QString()
        : TownText::tr("The plan asks it of a ward, so the sum is not judged; it is counted who attains it.");
}

QString headHtml(const ConsolidatedPackage &package)
{
    const WardPackage &its = package.package;
    const TownLook look = lookOf(package, false);
    QString html = headingHtml(its.ward.isEmpty() ? its.file : its.ward) + coloured(look.text(), look.colour);
    return html + mutedHtml(QDir::toNativeSeparators(package.path));
}

QStringList factLines(const WardPackage &its)
{
    QStringList lines{TownText::tr("Period: %1").arg(townPeriodWord(its.period)),
                      its.isSubmitted ? TownText::tr("Submitted: %1").arg(reportText(its))
                                      : TownText::tr("Draft: it may still change"),
                      TownText::tr("Made on %1").arg(shortDate(its.madeOn))};
    if (!its.fields.isEmpty())
        lines += TownText::tr("Fields: %1").arg(its.fields.join(QStringLiteral(", ")));
    if (its.isSample)
        lines += TownText::tr("Sample data: figures made up for showing");
    if (!its.missing.empty())
        lines += TownText::tr("%n targets without any answer", nullptr, static_cast<int>(its.missing.size()));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines;
}

} // namespace

QString wardHtml(const WardStanding &ward, const TownStatus &status, const std::vector<WardPackage> &history)
{
    const WardPackage &its = ward.package;
    const bool isThere = ward.state != WardStanding::State::Missing;
    const TownLook look = lookOf(ward);
    QString html = headingHtml(its.ward) + coloured(look.text(), look.colour);
    if (isThere) {
        html += codeHtml(its.code);
        for (const QString &text : {overlapText(ward), planText(its)})
            html += text.isEmpty() ? QString() : paragraphHtml(text);
        html += listHtml(TownText::tr("Kept apart"), targetLines(its.apart, status.plan));
        html += listHtml(TownText::tr("Without any answer"), targetLines(its.missing, status.plan));
    }
    QStringList lines;
    for (const WardPackage &package : history)
        lines += historyLine(package);
    return html + listHtml(TownText::tr("Packages received"), lines);
}

QString totalHtml(const TownTarget &target, const TownStatus &status)
{
    const Target *of = status.plan.target(target.assessment.target);
    if (!of)
        return {};
    const QString asked = displayedTarget(*of);
    QString html = headingHtml(of->code.text + QLatin1Char(' ') + of->name);
    const bool isJudged = status.isOneWard || target.isJudged;
    html += coloured(townVerdictText(target, status.isOneWard),
                     isJudged ? lookOf(target.assessment.verdict).colour : lookOf(Verdict::NoBaseline).colour);
    html += labelledHtml(TownText::tr("Asked for"), asked);
    html += labelledHtml(TownText::tr("Total"), townValueText(target, *of));
    for (const QString &text : {madeOfText(target, *of), judgedText(target, status.isOneWard)})
        html += text.isEmpty() ? QString() : mutedHtml(text);
    if (target.assessment.change)
        html += labelledHtml(TownText::tr("Against the year before"), displayedChange(*target.assessment.change, *of));
    return html + listHtml(TownText::tr("Made of"), countLinks(target));
}

QString packageHtml(const ConsolidatedPackage &package)
{
    QString html = headHtml(package);
    const bool isRefused = package.outcome == ConsolidatedPackage::Outcome::Refused;
    if (isRefused) {
        QStringList lines;
        for (const PackageFinding &finding : package.findings)
            lines += inOneLine(finding).toHtmlEscaped();
        html += listHtml(TownText::tr("Why it is refused"), lines);
        for (const QString &remedy : remediesOf(package.findings))
            html += paragraphHtml(remedy);
        return html;
    }
    html += codeHtml(package.package.code);
    QStringList notes;
    for (const QString &note : package.notes)
        notes += note.toHtmlEscaped();
    if (!package.replaced.isEmpty())
        notes += TownText::tr("Takes the place of the package %1, which stays as history.").arg(package.replaced);
    return html + listHtml(TownText::tr("To ask about"), notes)
        + listHtml(TownText::tr("What it says of itself"), factLines(package.package));
}

} // namespace ansinh
