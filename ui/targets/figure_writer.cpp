// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figure_writer.h"

#include "core/text/number_format.h"
#include "ui/base/desk.h"
#include "ui/targets/paste_preview.h"
#include "ui/targets/slot_name.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

namespace ansinh {

FigureWriter::FigureWriter(Desk &desk, Notice &notice, QWidget *window)
    : QObject(window), m_desk(desk), m_notice(notice), m_window(window)
{
}

QString FigureWriter::inPlace(const CellEdit &edit, const QString &sentence) const
{
    return saidOf(slotName(m_desk, edit.slot), edit.slot.target, sentence);
}

QString FigureWriter::inWords(const std::vector<EditWarning> &warnings) const
{
    QStringList sentences;
    for (const EditWarning &warning : warnings)
        sentences += saidOf(slotName(m_desk, warning.slot), warning.slot.target, warning.message);
    return sentences.join(QLatin1Char(' '));
}

/// True: the officer answered, and the cell is to be tried again.
bool FigureWriter::askAgain(CellEdit &edit, const CellOutcome &outcome)
{
    if (outcome.kind == CellOutcome::Kind::Ambiguous) {
        const auto chosen = askReading(m_window, edit.typed, outcome.readings);
        if (chosen)
            edit.typed = editableNumber(*chosen);
        return chosen.has_value();
    }
    if (!outcome.wantsReason || !edit.reason.isEmpty())
        return false;
    const auto reason = askReason(m_window, tr("This is unusual"), inPlace(edit, outcome.message));
    if (reason)
        edit.reason = *reason;
    return reason.has_value();
}

void FigureWriter::type(CellEdit edit)
{
    const auto plan = planEdits(m_desk.keeper(), {edit});
    if (!plan)
        return m_notice.refuse(plan.error());
    const CellOutcome outcome = plan->outcomes.front();
    if (!plan->hasRefusals()) {
        return write(*plan) ? tell(*plan, edit) : emit refused(edit);
    }
    if (askAgain(edit, outcome))
        return type(edit);
    m_notice.refuse({ErrorKind::Invalid, inPlace(edit, outcome.message), {}});
    emit refused(edit);
}

void FigureWriter::empty(const std::vector<CellEdit> &edits)
{
    const auto plan = planEdits(m_desk.keeper(), edits);
    if (!plan)
        return m_notice.refuse(plan.error());
    if (write(*plan))
        tellRemoved(*plan);
}

/// A numerator takes its whole figure with it: say so, and offer the way back.
void FigureWriter::tellRemoved(const EditPlan &plan)
{
    if (plan.removed.empty())
        return;
    QStringList gone;
    for (const Figure &figure : plan.removed) {
        QString text = slotName(m_desk, {figure.target, figure.period, figure.part, figure.by});
        if (figure.numerator && figure.denominator)
            text += QStringLiteral(" (%1/%2)").arg(formatNumber(*figure.numerator), formatNumber(*figure.denominator));
        gone += text;
    }
    m_notice.say(tr("Taken out whole, with state and note: %1.").arg(gone.join(QStringLiteral(", "))));
    offerUndo(m_desk, m_notice);
}

void FigureWriter::offerUndo(Desk &desk, Notice &notice)
{
    notice.offer(tr("Undo"), [&desk, &notice] {
        if (const auto undone = desk.undo(); !undone)
            notice.refuse(undone.error());
    });
}

bool FigureWriter::write(const EditPlan &plan)
{
    m_notice.putAway();
    if (plan.isEmpty())
        return true;
    const auto done = m_desk.written(carryOut(m_desk.book(), plan));
    if (!done)
        m_notice.refuse(done.error());
    return done.isOk();
}

void FigureWriter::tell(const EditPlan &plan, const CellEdit &edit)
{
    if (!plan.warnings.empty()) {
        m_notice.warn(inWords(plan.warnings));
        m_notice.offer(tr("Give the reason…"), [this, edit, text = inWords(plan.warnings)] {
            CellEdit again = edit;
            const auto reason = askReason(m_window, tr("This is unusual"), text);
            again.reason = reason.value_or(QString());
            if (reason)
                type(again);
        });
        offerUndo(m_desk, m_notice);
    } else if (!plan.outcomes.front().message.isEmpty()) {
        m_notice.say(inPlace(edit, plan.outcomes.front().message));
    }
}

void FigureWriter::paste(const std::vector<PastedCell> &cells, int leftOut)
{
    std::vector<CellEdit> edits;
    for (const PastedCell &cell : cells) {
        if (cell.refusal.isEmpty())
            edits.push_back(cell.edit);
    }
    const auto plan = planEdits(m_desk.keeper(), edits);
    if (!plan)
        return m_notice.refuse(plan.error());
    PastePreview preview(m_desk, cells, *plan, leftOut, m_window);
    if (preview.exec() != QDialog::Accepted)
        return;
    if (!write(*plan))
        return;
    if (!plan->warnings.empty())
        m_notice.warn(inWords(plan->warnings));
    emit told(tr("%n cell(s) pasted", nullptr,
                 static_cast<int>(std::count_if(plan->outcomes.begin(), plan->outcomes.end(),
                                                [](const CellOutcome &each) { return each.isTaken(); }))));
}

} // namespace ansinh
