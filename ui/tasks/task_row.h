// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/period_results.h"

#include <QStringList>

namespace ansinh {

/// One task of the table with where its results stand.
struct TaskRow
{
    enum Column { CodeColumn, TitleColumn, LeadColumn, CoordinateColumn, ReturnsColumn, StateColumn, ColumnCount };
    enum class State {
        Nothing, ///< no lead has reported
        Incomplete, ///< some have
        Complete ///< all have
    };

    Code<Task> code;
    Code<TaskGroup> group;
    QStringList cells; ///< one a column
    QStringList notes; ///< for the tooltips
    State state = State::Nothing;
    int warnsFrom = 0; ///< where in the cell of the state its warnings begin; 0: it has none
    bool hasDifficulties = false;
    bool hasProposals = false;
    std::vector<Code<Organisation>> parties;
    std::vector<Code<Organisation>> silent; ///< parties without a report
    QString search; ///< what a filter looks in: reported texts too
};

TaskRow taskRowOf(const PeriodResults &results, const Task &task);

} // namespace ansinh
