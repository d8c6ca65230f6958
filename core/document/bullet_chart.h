// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/document/chart_values.h"

namespace ansinh {

/// How many things of a whole are in one state.
struct ProgressPart
{
    ChartVerdict verdict;
    int count = 0;
};

/// One target as a line: value, target and what is expected by now, on an axis of its own from 0.
struct BulletRow
{
    QString code; ///< "CT14"
    QString name;
    ChartScale scale;
    std::optional<ChartValue> value; ///< absent: `reason` says why
    QString reason; ///< besides the verdict's word; may be empty
    QString word; ///< stands instead of the bar where the value has no axis (yes/no, increase); empty: the bar
    ChartCertainty certainty = ChartCertainty::Official;
    std::optional<ChartValue> target; ///< absent: it has no number (maintain, increase)
    QString targetWord; ///< "≥ 45%", "duy trì"
    std::optional<ChartValue> expected; ///< only where it is not the target itself
    ChartVerdict verdict;
    Destination link;

    /// Without one the row tells in words.
    bool hasBar() const { return value.has_value() && word.isEmpty(); }
};

/// Rows under one title: a field of work, or a verdict.
struct BulletGroup
{
    QString title; ///< empty: the plan does not arrange them
    std::vector<ProgressPart> counts; ///< by verdict; add up to its rows
    std::vector<BulletRow> rows;
};

/// All targets of a period at a glance.
struct BulletChart
{
    std::vector<ProgressPart> summary; ///< by verdict; adds up to all rows
    std::vector<BulletGroup> groups; ///< empty: the plan has no targets
    QString nameWord; ///< "Chỉ tiêu": the heads of the columns, and the key under the chart
    QString valueWord; ///< "Thực hiện"
    QString targetWord;
    QString expectedWord;
    QString verdictWord;
    QString preliminaryWord; ///< empty: no figure is preliminary
    QString estimateWord; ///< empty: no figure is an estimate
};

/// One group of tasks: how far its tasks are, and how its targets stand.
struct ProgressRow
{
    QString code; ///< "1"; empty: what belongs to no group
    QString title;
    std::vector<ProgressPart> tasks; ///< reported, in part, not yet; adds up to all its tasks
    std::vector<ProgressPart> targets; ///< by verdict; adds up to all its targets
    QString tasksMade; ///< what it is made of: "1.1, 1.2"
    QString targetsMade;
    Destination link;
};

struct ProgressChart
{
    QString groupTitle; ///< "Nhóm nhiệm vụ"
    QString tasksTitle; ///< "Nhiệm vụ"
    QString targetsTitle;
    QString noTasks; ///< where a group has none: "không có nhiệm vụ riêng"
    QString noTargets;
    std::vector<ProgressPart> tasks; ///< of all groups together
    std::vector<ProgressPart> targets;
    std::vector<ProgressRow> rows; ///< empty: the plan has no groups
};

} // namespace ansinh
