// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/dispute_dialog.h"

#include "core/actions/decide.h"
#include "core/actions/what_if.h"
#include "core/assess/display.h"
#include "core/assess/division.h"
#include "core/assess/part_measure.h"
#include "core/store/freeze.h"
#include "core/store/submitted_reports.h"
#include "core/text/date_text.h"
#include "core/text/number_format.h"
#include "ui/base/desk.h"
#include "ui/targets/figure_words.h"
#include "ui/targets/target_matter.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/part_word.h"
#include "ui/widgets/plan_words.h"
#include "ui/widgets/verdict_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

struct DisputeWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::DisputeWords)
};

QString valueText(const Measured &measured, const Target &target)
{
    if (!measured.value)
        return measured.state ? stateWord(*measured.state) : QString();
    const QString value = displayed(*measured.value, target);
    if (!measured.numerator || !measured.denominator || target.kind != TargetKind::Ratio)
        return QStringLiteral("%1 %2").arg(value, target.kind == TargetKind::Ratio ? QString() : target.unit).trimmed();
    return QStringLiteral("%1 (%2/%3)")
        .arg(value, formatNumber(*measured.numerator), formatNumber(*measured.denominator));
}

QString circumstances(const Figure &figure)
{
    QStringList details{certaintyWord(figure.certainty)};
    if (figure.asOf)
        details += DisputeWords::tr("figures as of %1").arg(shortDate(*figure.asOf));
    if (figure.recordedAt.isValid())
        details += DisputeWords::tr("entered %1").arg(shortDate(figure.recordedAt.toLocalTime().date()));
    if (!figure.source.file.isEmpty())
        details += figure.source.file;
    if (!figure.note.isEmpty())
        details += figure.note;
    return details.join(QStringLiteral(" · "));
}

std::vector<DecisionChoice> sides(const TargetMatter &matter, const Dispute &dispute)
{
    const FigureIndex index(matter.history);
    std::vector<DecisionChoice> choices;
    for (const Figure *figure : index.figuresOf(dispute.period, dispute.part)) {
        if (std::find(dispute.choices.begin(), dispute.choices.end(), figure->by.text) == dispute.choices.end())
            continue;
        const QString value = valueText(measuredOf(index, *figure), matter.target());
        choices.push_back({figure->by.text, QStringLiteral("%1: %2").arg(nameOf(matter.plan, figure->by), value),
                           circumstances(*figure)});
    }
    return choices;
}

std::vector<DecisionChoice> divisions(const TargetMatter &matter, const Dispute &dispute)
{
    const FigureIndex index(matter.history);
    std::vector<Dispute> ignored;
    std::vector<DecisionChoice> choices;
    for (const QString &choice : dispute.choices) {
        const bool isWhole = choice == QLatin1String("whole");
        const bool isAreas = choice == QLatin1String("areas");
        const Part::Kind kind = isAreas ? Part::Kind::Area : Part::Kind::Member;
        const Measured measured = isWhole ? partMeasure(index, dispute.period, Part::whole()).measured
                                          : divisionOf(index, dispute.period, kind, ignored).total;
        const QString name = isWhole ? DisputeWords::tr("The figure stated for the whole ward")
            : isAreas                ? DisputeWords::tr("The khu phố added up")
                                     : DisputeWords::tr("The members added up");
        choices.push_back({choice, QStringLiteral("%1: %2").arg(name, valueText(measured, matter.target())), {}});
    }
    return choices;
}

/// The first open one; without one the first of all, to decide it anew.
const Dispute *chosenDispute(const TargetMatter &matter)
{
    const std::vector<Dispute> &disputes = matter.assessment.disputes;
    const auto open = std::find_if(disputes.begin(), disputes.end(), [](const Dispute &each) { return each.isOpen; });
    if (open != disputes.end())
        return &*open;
    return disputes.empty() ? nullptr : &disputes.front();
}

QString effectOf(Desk &desk, const Dispute &dispute, const QString &choice)
{
    return changesHtml(desk, whatIf(desk.book(), {dispute.period}, [&]() -> Result<void> {
        const auto done = decide(desk.book(), {{}, dispute.id, choice, QStringLiteral("?"), {}});
        return done ? Result<void>() : Result<void>(done.error());
    }));
}

DecisionMatter decisionMatter(const TargetMatter &matter, const Dispute &dispute)
{
    const bool isSources = dispute.kind == Dispute::Kind::Sources;
    const QString code = matter.target().code.text;
    const QString part = partName(matter.plan, matter.history.areas, dispute.part, matter.today);
    return {DisputeWords::tr("Decide %1").arg(code),
            QStringLiteral("%1 · %2 · %3").arg(code, part, matter.target().name),
            isSources ? DisputeWords::tr("Several organisations reported it, and they do not say the same.")
                      : DisputeWords::tr("The parts and the whole do not agree."),
            DisputeWords::tr("Which figure holds?"), isSources ? sides(matter, dispute) : divisions(matter, dispute)};
}

} // namespace

Result<bool> decideDispute(Desk &desk, const TargetMatter &matter, QWidget *parent)
{
    const Dispute *dispute = chosenDispute(matter);
    if (!dispute)
        return false;
    // Said before a reason is written that could not be kept.
    const auto freezing = desk.book().submittedReports().freezing(dispute->period.year);
    if (!freezing || *freezing)
        return freezing ? frozenBy(**freezing) : freezing.error();
    DecisionDialog dialog(decisionMatter(matter, *dispute), parent);
    for (const Decision &decision : matter.history.decisions) {
        if (decision.item == dispute->id)
            dialog.preset(decision.choice, decision.reason);
    }
    dialog.foretell([&](const QString &choice) { return effectOf(desk, *dispute, choice); });
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto done = desk.written(decide(desk.book(), {{}, dispute->id, dialog.choice(), dialog.reason(), {}}));
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

} // namespace ansinh
