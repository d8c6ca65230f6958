// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/assigned_edit.h"

#include <map>

namespace ansinh {

/// The cells of one figure, and the figure before and after them.
struct FigureDraft
{
    FigureKey slot;
    std::optional<Figure> before;
    std::optional<Figure> after;
    std::vector<size_t> cells; ///< those that were taken
};

/// Works out what typed cells would change; one use, one plan.
class EditPlanner
{
public:
    explicit EditPlanner(StatusKeeper &keeper) : m_keeper(keeper) { }

    Result<EditPlan> plan(const std::vector<CellEdit> &edits);

private:
    Result<TargetHistory> &historyOf(const FigureKey &slot);
    FigureDraft &draftOf(const FigureKey &slot, const TargetHistory &history);
    Result<void> takeAll(const std::vector<CellEdit> &edits);
    Result<CellOutcome> take(const CellEdit &edit, size_t cell);
    AssignedDraft &assignedDraftOf(const TargetHistory &history, Year year);
    CellOutcome takeFigure(const CellEdit &edit, const TargetHistory &history, size_t cell);
    void weigh(FigureDraft &draft);
    void settle(const FigureDraft &draft);
    void settle(const AssignedDraft &draft);

    StatusKeeper &m_keeper;
    std::map<std::pair<Period, QString>, Result<TargetHistory>> m_histories;
    std::vector<FigureDraft> m_drafts;
    std::vector<AssignedDraft> m_assigned;
    EditPlan m_plan;
};

} // namespace ansinh
