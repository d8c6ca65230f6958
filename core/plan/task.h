// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <vector>

namespace ansinh {

struct Organisation;

/// One of the plan's groups of tasks (nhóm nhiệm vụ).
struct TaskGroup
{
    Code<TaskGroup> code; ///< "1"
    QString title;
};

/// Who takes part in a task. The plan names some parties only in words: then `organisation` is empty.
struct Assignment
{
    Code<Organisation> organisation;
    QString name; ///< the words of the plan when there is no code; else empty
    QString capacity; ///< "Thường trực HĐTĐKT"; empty: none named
};

/// A short line of our own: what is to be done, and the section of the plan that it comes from.
struct ActionLine
{
    QString text;
    QString section; ///< "III.1.1"
};

/// An assignment unit of the plan (nhiệm vụ).
struct Task
{
    Code<Task> code; ///< "1.1"
    Code<TaskGroup> group;
    QString title;
    QString shortLabel; ///< empty: the title is short enough
    std::vector<Assignment> leads;
    QString leadRole; ///< the plan's own wording: "Chủ trì tham mưu"
    std::vector<Assignment> coordinators;
    QString coordinatorRole;
    QString time; ///< "Thường xuyên"; empty: the plan gives none
    std::vector<ActionLine> actions;

    /// The short label where there is one, else the title.
    const QString &label() const { return shortLabel.isEmpty() ? title : shortLabel; }
};

/// One thing counted for a task: "Lượt người dự", in "lượt người".
struct IndicatorItem
{
    QString name;
    QString unit;
    bool isMoney = false; ///< in million đồng, by source
    bool isYesNo = false;
};

/// What is counted for a task besides targets (chỉ số của nhiệm vụ): a line of the plan with its items.
struct TaskIndicator
{
    Code<Task> task;
    QString name; ///< the whole line
    QString unit; ///< the units of the line
    QString kind; ///< "activity" or "activity, money"
    QString source; ///< sections of the plan
    std::vector<IndicatorItem> items;
};

} // namespace ansinh
