// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_text.h"

#include "core/assess/display.h"
#include "core/assess/part_measure.h"
#include "core/text/date_text.h"
#include "core/text/number_format.h"
#include "ui/widgets/html.h"
#include "ui/widgets/part_word.h"
#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ansinh {

namespace {

struct TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TargetWords)
};

QString partName(const TargetMatter &matter, const Part &part)
{
    return ansinh::partName(matter.plan, matter.history.areas, part, matter.today);
}

QString stateWord(const Measured &measured)
{
    switch (measured.state.value_or(FigureState::Reported)) {
    case FigureState::NoneArisen: return TargetWords::tr("nothing arose");
    case FigureState::NotAvailable: return TargetWords::tr("no figure yet");
    case FigureState::NotAssessable: return TargetWords::tr("not judged here");
    case FigureState::Reported: break;
    }
    return measured.disputed ? TargetWords::tr("sources disagree") : TargetWords::tr("not answered");
}

QString measuredWord(const Measured &measured, const Target &target)
{
    if (!measured.value)
        return stateWord(measured);
    const QString value = displayed(*measured.value, target);
    if (target.kind != TargetKind::Ratio || !measured.numerator || !measured.denominator)
        return value;
    return QStringLiteral("%1/%2 · %3")
        .arg(formatNumber(*measured.numerator), formatNumber(*measured.denominator), value);
}

QString partsHtml(const TargetMatter &matter)
{
    std::set<Part> parts;
    for (const Figure &figure : matter.history.figures) {
        if (figure.period == matter.assessment.period && !figure.part.isWhole())
            parts.insert(figure.part);
    }
    if (parts.empty())
        return {};
    // A label lays itself out again for every width it is asked about: forty lines would be felt in typing.
    constexpr std::size_t kMostParts = 12;
    const FigureIndex index(matter.history);
    QString rows;
    std::size_t shown = 0;
    for (const Part &part : parts) {
        if (parts.size() > kMostParts && shown == kMostParts - 2)
            break;
        ++shown;
        const Measured measured = partMeasure(index, matter.assessment.period, part).measured;
        rows += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td></tr>")
                    .arg(partName(matter, part).toHtmlEscaped(),
                         measuredWord(measured, matter.target()).toHtmlEscaped());
    }
    if (shown < parts.size())
        rows += QStringLiteral("<tr><td colspan='2'>%1</td></tr>")
                    .arg(mutedHtml(TargetWords::tr("and %n more part(s): Ctrl+Enter shows all", nullptr,
                                                   static_cast<int>(parts.size() - shown))));
    return labelHtml(TargetWords::tr("By part"))
        + QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>%1</table>").arg(rows);
}

QString sourceHtml(const TargetMatter &matter, const Figure &figure)
{
    QString line = QStringLiteral("<b>%1</b>").arg(nameOf(matter.plan, figure.by).toHtmlEscaped());
    QStringList details;
    if (!figure.source.file.isEmpty())
        details += figure.source.file;
    if (!figure.source.place.isEmpty())
        details += figure.source.place;
    if (figure.asOf)
        details += TargetWords::tr("figures as of %1").arg(shortDate(*figure.asOf));
    if (figure.recordedAt.isValid())
        details += TargetWords::tr("entered %1").arg(shortDate(figure.recordedAt.toLocalTime().date()));
    if (!details.isEmpty())
        line += QLatin1Char(' ') + mutedHtml(QStringLiteral("· ") + details.join(QStringLiteral(" · ")));
    if (!figure.note.isEmpty())
        line += QStringLiteral("<br>") + figure.note.toHtmlEscaped();
    return line;
}

/// One line for each who reported, however many parts.
QStringList sourcesHtml(const TargetMatter &matter)
{
    std::set<Code<Organisation>> told;
    QStringList lines;
    for (const Figure &figure : matter.history.figures) {
        if (figure.period == matter.assessment.period && told.insert(figure.by).second)
            lines += sourceHtml(matter, figure);
    }
    return lines;
}

QStringList missingParts(const TargetMatter &matter)
{
    QStringList names;
    for (const Part &part : matter.assessment.partsMissing)
        names += partName(matter, part);
    return names;
}

QStringList disputesHtml(const TargetMatter &matter)
{
    QStringList lines;
    for (const Dispute &dispute : matter.assessment.disputes) {
        if (!dispute.isOpen)
            continue;
        const QString sides = dispute.kind == Dispute::Kind::Sources
            ? namesOf(matter.plan, dispute.sides).join(QStringLiteral(" / "))
            : TargetWords::tr("The parts and the whole do not agree");
        lines += QStringLiteral("◆ %1: %2").arg(partName(matter, dispute.part), sides).toHtmlEscaped();
    }
    return lines;
}

/// "≥ 46% · 512/QĐ-UBND"; empty: nothing is assigned for the year.
QString assignedText(const TargetMatter &matter)
{
    const Period &period = matter.assessment.period;
    for (const AssignedValue &value : matter.history.assigned) {
        if (value.year != period.year || period.half)
            continue;
        const QString number = displayedAssigned(matter.target(), value.value);
        const QString document
            = value.document.isEmpty() ? TargetWords::tr("no document is named yet") : value.document;
        return QStringLiteral("%1 · %2").arg(number, document);
    }
    return {};
}

QStringList statementsHtml(const Target &target)
{
    QStringList lines;
    for (const TargetStatement &statement : target.statements)
        lines += QStringLiteral("“%1” ").arg(statement.text.toHtmlEscaped())
            + mutedHtml(QStringLiteral("· ") + TargetWords::tr("section %1").arg(statement.section));
    return lines;
}

} // namespace

QString targetHtml(const TargetMatter &matter)
{
    const Target &target = matter.target();
    QString html = listHtml(TargetWords::tr("To be decided"), disputesHtml(matter));
    html += listHtml(TargetWords::tr("Source of the figure"), sourcesHtml(matter));
    html += labelledHtml(TargetWords::tr("Not answered yet"), missingParts(matter).join(QStringLiteral(", ")));
    html += partsHtml(matter);
    html += labelledHtml(TargetWords::tr("Assigned for the year, and by which document"), assignedText(matter));
    html += listHtml(TargetWords::tr("What the plan says"), statementsHtml(target));
    html += labelledHtml(TargetWords::tr("Who owns the figure"),
                         namesOf(matter.plan, target.owners).join(QStringLiteral(", ")));
    html += labelledHtml(TargetWords::tr("Numerator"), target.numerator);
    html += labelledHtml(TargetWords::tr("Denominator"), target.denominator);
    html += labelledHtml(TargetWords::tr("Note"), target.note);
    return html;
}

} // namespace ansinh
