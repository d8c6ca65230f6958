// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/edit_planner.h"

#include "core/assess/plausible.h"

#include <algorithm>

namespace ansinh {

namespace {

bool saysTheSame(const std::optional<Figure> &a, const std::optional<Figure> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->state == b->state && a->value == b->value && a->numerator == b->numerator
        && a->denominator == b->denominator && a->certainty == b->certainty && a->note == b->note
        && a->reason == b->reason;
}

Figure blankOf(const FigureKey &slot)
{
    Figure figure;
    figure.target = slot.target;
    figure.period = slot.period;
    figure.part = slot.part;
    figure.by = slot.by;
    figure.source.origin = QStringLiteral("manual");
    return figure;
}

std::optional<Figure> figureIn(const std::vector<Figure> &figures, const FigureKey &slot)
{
    const auto found
        = std::find_if(figures.begin(), figures.end(), [&](const Figure &each) { return slot.isOf(each); });
    return found == figures.end() ? std::nullopt : std::optional<Figure>(*found);
}

void putInto(std::vector<Figure> &figures, const FigureDraft &draft)
{
    figures.erase(std::remove_if(figures.begin(), figures.end(),
                                 [&](const Figure &each) { return draft.slot.isOf(each); }),
                  figures.end());
    if (draft.after)
        figures.push_back(*draft.after);
}

CellOutcome refused(const QString &message, bool wantsReason = false)
{
    return {CellOutcome::Kind::Refused, message, wantsReason, {}};
}

} // namespace

Result<TargetHistory> &EditPlanner::historyOf(const FigureKey &slot)
{
    const std::pair<Period, QString> key{slot.period, slot.target.text};
    auto found = m_histories.find(key);
    if (found == m_histories.end())
        found = m_histories.emplace(key, m_keeper.history(slot.target, slot.period)).first;
    return found->second;
}

FigureDraft &EditPlanner::draftOf(const FigureKey &slot, const TargetHistory &history)
{
    const auto found
        = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const FigureDraft &each) { return each.slot == slot; });
    if (found != m_drafts.end())
        return *found;
    const auto before = figureIn(history.figures, slot);
    m_drafts.push_back({slot, before, before, {}});
    return m_drafts.back();
}

AssignedDraft &EditPlanner::assignedDraftOf(const TargetHistory &history, Year year)
{
    const auto found = std::find_if(m_assigned.begin(), m_assigned.end(), [&](const AssignedDraft &each) {
        return each.target == history.target.code && each.year == year;
    });
    if (found != m_assigned.end())
        return *found;
    AssignedDraft draft{history.target.code, year, {}, {}};
    for (const AssignedValue &value : history.assigned) {
        if (value.year == year)
            draft.before = value;
    }
    draft.after = draft.before;
    m_assigned.push_back(draft);
    return m_assigned.back();
}

CellOutcome EditPlanner::takeFigure(const CellEdit &edit, const TargetHistory &history, size_t cell)
{
    FigureDraft &draft = draftOf(edit.slot, history);
    auto typed = typedInto(history.target, draft.after, blankOf(edit.slot), edit.field, edit.typed);
    if (!typed)
        return refused(typed.error().message);
    if (!typed->readings.isEmpty())
        return {CellOutcome::Kind::Ambiguous, typed->note, false, typed->readings};
    std::optional<Figure> after = typed->figure;
    if (after && !edit.reason.isEmpty())
        after->reason = edit.reason;
    CellOutcome outcome{CellOutcome::Kind::Changed, typed->note, false, {}};
    if (saysTheSame(draft.after, after))
        outcome.kind = CellOutcome::Kind::Unchanged;
    else if (!after)
        outcome.kind = CellOutcome::Kind::Removed;
    else if (!draft.before)
        outcome.kind = CellOutcome::Kind::New;
    draft.after = after;
    if (outcome.isTaken())
        draft.cells.push_back(cell);
    return outcome;
}

Result<CellOutcome> EditPlanner::take(const CellEdit &edit, size_t cell)
{
    const Result<TargetHistory> &history = historyOf(edit.slot);
    if (!history)
        return history.error();
    if (edit.of == CellEdit::Of::Figure)
        return takeFigure(edit, *history, cell);
    return typedIntoAssigned(history->target, edit, assignedDraftOf(*history, edit.slot.period.year));
}

/// The figure beside what will be known of its target; a refusal puts its cells back.
void EditPlanner::weigh(FigureDraft &draft)
{
    if (!draft.after || saysTheSame(draft.before, draft.after))
        return;
    const TargetHistory &history = *historyOf(draft.slot);
    for (const Remark &remark : remarksOn(*draft.after, history)) {
        // Whoever types a numerator alone is on the way to the denominator.
        if (remark.rule == QLatin1String("no_denominator") && m_plan.outcomes.size() == 1)
            continue;
        if (!remark.isRefusal) {
            m_plan.warnings.push_back({draft.slot, remark.message});
            continue;
        }
        const bool wantsReason = remark.rule == QLatin1String("numerator_above_denominator")
            || remark.rule == QLatin1String("out_of_range");
        for (const size_t cell : draft.cells)
            m_plan.outcomes[cell] = refused(remark.message, wantsReason);
        draft.after = draft.before;
        return;
    }
}

void EditPlanner::settle(const FigureDraft &draft)
{
    if (saysTheSame(draft.before, draft.after))
        return;
    if (!draft.after)
        return m_plan.removed.push_back(*draft.before);
    Figure figure = *draft.after;
    figure.source = {QStringLiteral("manual"), {}, {}};
    m_plan.figures.push_back(figure);
}

void EditPlanner::settle(const AssignedDraft &draft)
{
    if (!draft.isChanged())
        return;
    if (draft.after)
        m_plan.assigned.push_back(*draft.after);
    else
        m_plan.unassigned.push_back(*draft.before);
}

/// A document belongs to a value: values go first, wherever the column of the documents stands.
Result<void> EditPlanner::takeAll(const std::vector<CellEdit> &edits)
{
    m_plan.outcomes.resize(edits.size());
    for (const bool areDocuments : {false, true}) {
        for (size_t cell = 0; cell < edits.size(); ++cell) {
            if ((edits[cell].of == CellEdit::Of::AssigningDocument) != areDocuments)
                continue;
            auto outcome = take(edits[cell], cell);
            if (!outcome)
                return outcome.error();
            m_plan.outcomes[cell] = std::move(outcome).value();
        }
    }
    return {};
}

Result<EditPlan> EditPlanner::plan(const std::vector<CellEdit> &edits)
{
    if (const auto taken = takeAll(edits); !taken)
        return taken.error();
    // Each figure is weighed beside the new ones: a block of five years is held against itself as well.
    for (auto &[key, history] : m_histories) {
        for (const FigureDraft &draft : m_drafts) {
            if (history && key.second == draft.slot.target.text)
                putInto(history.value().figures, draft);
        }
    }
    for (FigureDraft &draft : m_drafts)
        weigh(draft);
    for (const FigureDraft &draft : m_drafts)
        settle(draft);
    for (const AssignedDraft &draft : m_assigned)
        settle(draft);
    return std::move(m_plan);
}

} // namespace ansinh
