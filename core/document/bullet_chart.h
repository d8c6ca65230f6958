// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/document/chart_values.h"

namespace ansinh {

/// One target as a line: value, target and what is expected by now, on an axis of its own from 0.
struct BulletRow
{
    QString code; ///< "CT14"
    QString name;
    ChartScale scale;
    std::optional<ChartValue> value; ///< absent: `reason` says why
    QString reason;
    ChartCertainty certainty = ChartCertainty::Official;
    std::optional<ChartValue> target; ///< absent: it has no number (maintain, increase)
    QString targetWord; ///< "≥ 45%", "duy trì"
    std::optional<ChartValue> expected;
    ChartVerdict verdict;
    Destination link;
};

/// Rows under one title: a field of work, or a verdict.
struct BulletGroup
{
    QString title;
    std::vector<BulletRow> rows;
};

/// All targets of a period at a glance.
struct BulletChart
{
    std::vector<BulletGroup> groups;
    QString valueWord; ///< "Thực hiện": the key under the chart
    QString targetWord;
    QString expectedWord;
};

/// How many things of a whole are in one state.
struct ProgressPart
{
    ChartVerdict verdict;
    int count = 0;
};

/// One group of tasks: how far its tasks are, and how its targets stand.
struct ProgressRow
{
    QString code; ///< "1"
    QString title;
    std::vector<ProgressPart> tasks; ///< reported, in part, not yet; adds up to all its tasks
    std::vector<ProgressPart> targets; ///< by verdict; adds up to all its targets
    QString tasksMade; ///< what it is made of: "1.1, 1.2"
    QString targetsMade;
    Destination link;
};

struct ProgressChart
{
    QString tasksTitle; ///< "Nhiệm vụ"
    QString targetsTitle;
    std::vector<ProgressRow> rows;
};

} // namespace ansinh
