// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bullet_key.h"

#include <QFont>

namespace ansinh {

constexpr double kKeyTitle = 6; ///< the width of a key's title, in heights of the text

/// A segment of a stacked bar, with its count inside where there is room.
struct ProgressSegment
{
    QRectF area;
    ProgressPart part;
    QString label; ///< empty: it stands behind the bar
    bool hasMark = false;
};

/// A stacked bar with what it is made of below it.
struct StackedBar
{
    std::vector<ProgressSegment> segments; ///< empty: `absence` is said instead
    ChartKey behind; ///< counts that no segment has room for
    QRectF behindArea;
    QString absence;
    QRectF absenceArea;
    QString made;
    QRectF madeArea;
};

struct ProgressLine
{
    const ProgressRow *row = nullptr;
    QRectF area;
    QRectF codeArea;
    QRectF titleArea;
    StackedBar tasks;
    StackedBar targets;
};

/// Where everything of the groups' picture stands, from (0, 0). Points into the chart, which must outlive it.
struct ProgressLayout
{
    QFont font;
    QFont small;
    double em = 0;
    QRectF groupHead; ///< empty: the titles stand above the bars
    QRectF tasksHead;
    QRectF targetsHead;
    std::vector<ProgressLine> lines;
    ChartKey tasksKey;
    ChartKey targetsKey;
    QRectF tasksKeyArea;
    QRectF targetsKeyArea;
    double height = 0;
};

/// The titles stand beside the bars where the width allows it, else above them.
ProgressLayout layoutOf(const ProgressChart &chart, double width, const QFont &font);

} // namespace ansinh
