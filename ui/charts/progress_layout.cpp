// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progress_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ansinh {

namespace {

// All in heights of a line of text.
constexpr double kSmall = 0.88;
constexpr double kBeside = 42; ///< from this width on titles stand beside the bars
constexpr double kTitleShare = 0.34;
constexpr double kTasksShare = 0.3; ///< of what the two bars have together
constexpr double kGap = 1.0;
constexpr double kBar = 1.25;
constexpr double kPadding = 0.45;
constexpr double kInset = 0.25; ///< around the count in a segment
constexpr double kMark = 0.6;
constexpr int kTitleLines = 5;
constexpr int kMadeLines = 3;

int totalOf(const std::vector<ProgressPart> &parts)
{
    int total = 0;
    for (const ProgressPart &part : parts)
        total += part.count;
    return total;
}

/// Where the bars of one column begin, and how long one thing is.
struct Column
{
    double left = 0;
    double width = 0;
    double unit = 0;
};

double labelWidth(const ProgressPart &part, const ProgressLayout &layout)
{
    return QFontMetricsF(layout.small).horizontalAdvance(QString::number(part.count));
}

bool fits(const ProgressPart &part, double unit, const ProgressLayout &layout)
{
    return part.count * unit >= labelWidth(part, layout) + 2 * kInset * layout.em;
}

ChartKey behindOf(const std::vector<ProgressPart> &parts, double unit, const ProgressLayout &layout)
{
    ChartKey behind;
    for (const ProgressPart &part : parts) {
        if (!fits(part, unit, layout))
            behind.push_back(markItem(part.verdict.tone, QString::number(part.count)));
    }
    return behind;
}

double widthOf(const ChartKey &items, const ProgressLayout &layout)
{
    double width = 0;
    for (const KeyItem &item : items)
        width += QFontMetricsF(layout.small).horizontalAdvance(item.text) + layout.em * 2.2;
    return width;
}

/// The same length of one thing in all rows, so that bars can be compared; what stands behind them has room.
Column columnOf(const ProgressChart &chart, std::vector<ProgressPart> ProgressRow::*parts, double left, double width,
                const ProgressLayout &layout)
{
    Column column{left, width, 0};
    const auto leastUnit = [&](double assumed) {
        double unit = width;
        for (const ProgressRow &row : chart.rows) {
            const int total = totalOf(row.*parts);
            if (total > 0)
                unit = std::min(unit, (width - widthOf(behindOf(row.*parts, assumed, layout), layout)) / total);
        }
        return std::max(unit, 0.0);
    };
    column.unit = leastUnit(leastUnit(width));
    column.unit = std::min(column.unit, leastUnit(column.unit));
    // A single thing as long as the column would say nothing.
    column.unit = std::min(column.unit, width / 4);
    return column;
}

ProgressSegment segmentOf(const ProgressPart &part, const QRectF &area, const ProgressLayout &layout, double unit)
{
    ProgressSegment segment{area, part, {}, false};
    if (!fits(part, unit, layout))
        return segment;
    segment.label = QString::number(part.count);
    segment.hasMark = area.width() >= labelWidth(part, layout) + (2 * kInset + kMark + 0.25) * layout.em;
    return segment;
}

StackedBar barOf(const std::vector<ProgressPart> &parts, const QString &made, const QString &absence,
                 const Column &column, double top, const ProgressLayout &layout)
{
    StackedBar bar;
    const double height = kBar * layout.em;
    const QFontMetricsF small(layout.small);
    double left = column.left;
    for (const ProgressPart &part : parts) {
        const QRectF area(left, top, part.count * column.unit, height);
        bar.segments.push_back(segmentOf(part, area, layout, column.unit));
        left = area.right();
    }
    bar.behind = behindOf(parts, column.unit, layout);
    const double behindTop = top + (height - small.height()) / 2;
    bar.behindArea = QRectF(left + layout.em * 0.5, behindTop, column.left + column.width - left - layout.em * 0.5,
                            small.height());
    bar.made = parts.empty() ? QString() : made;
    const auto lines = broken(bar.made, layout.small, column.width, kMadeLines).size();
    bar.madeArea = QRectF(column.left, top + height + layout.em * 0.15, column.width,
                          bar.made.isEmpty() ? 0 : small.height() * static_cast<double>(lines));
    if (parts.empty()) {
        bar.absence = absence;
        const auto said = broken(absence, layout.small, column.width, 2).size();
        bar.absenceArea = QRectF(column.left, top, column.width, small.height() * static_cast<double>(said));
        bar.madeArea = QRectF(column.left, bar.absenceArea.bottom(), column.width, 0);
    }
    return bar;
}

/// The widths that all rows share.
struct Columns
{
    bool isBeside = false;
    double code = 0;
    double title = 0;
    Column tasks;
    Column targets;
};

Columns columnsOf(const ProgressChart &chart, double width, const ProgressLayout &layout)
{
    const double em = layout.em;
    Columns columns;
    columns.isBeside = width >= kBeside * em;
    const QFontMetricsF metrics(layout.font);
    for (const ProgressRow &row : chart.rows)
        columns.code = std::max(columns.code, metrics.horizontalAdvance(row.code + QLatin1Char('.')));
    columns.code += 0.5 * em;
    columns.title = (columns.isBeside ? width * kTitleShare : width) - columns.code;
    const double left = columns.isBeside ? width * kTitleShare + kGap * em : columns.code;
    const double bars = width - left - kGap * em;
    columns.tasks = columnOf(chart, &ProgressRow::tasks, left, bars * kTasksShare, layout);
    columns.targets = columnOf(chart, &ProgressRow::targets, left + bars * kTasksShare + kGap * em,
                               bars * (1 - kTasksShare), layout);
    return columns;
}

ProgressLine lineOf(const ProgressChart &chart, const ProgressRow &row, const Columns &columns, const QRectF &from,
                    const ProgressLayout &layout)
{
    const double em = layout.em;
    ProgressLine line;
    line.row = &row;
    const double top = from.top() + kPadding * em;
    const auto lines = broken(row.title, layout.font, columns.title, kTitleLines).size();
    line.codeArea = QRectF(0, top, columns.code, em);
    line.titleArea = QRectF(columns.code, top, columns.title, em * static_cast<double>(lines));
    const double bars = columns.isBeside ? top : line.titleArea.bottom() + em * 0.3;
    line.tasks = barOf(row.tasks, QStringLiteral("%1 %2").arg(chart.tasksTitle, row.tasksMade), chart.noTasks,
                       columns.tasks, bars, layout);
    line.targets = barOf(row.targets, row.targetsMade, chart.noTargets, columns.targets, bars, layout);
    const double bottom
        = std::max({line.titleArea.bottom(), line.tasks.madeArea.bottom(), line.targets.madeArea.bottom(), bars});
    line.area = QRectF(0, from.top(), from.width(), bottom + kPadding * em - from.top());
    return line;
}

/// The two keys below each other; their titles stand before them.
void addKeys(ProgressLayout &layout, const ProgressChart &chart, const QRectF &from)
{
    const auto areaOf = [&](const ChartKey &key, double top) {
        return QRectF(from.left(), top + layout.em * 0.5, from.width(),
                      keyHeight(key, from.width() - layout.em * kKeyTitle, layout.small));
    };
    layout.tasksKey = countsOf(chart.tasks, true);
    layout.targetsKey = countsOf(chart.targets, true);
    layout.tasksKeyArea = areaOf(layout.tasksKey, from.top());
    layout.targetsKeyArea = areaOf(layout.targetsKey, layout.tasksKeyArea.bottom());
    layout.height = layout.targetsKeyArea.bottom();
}

} // namespace

ProgressLayout layoutOf(const ProgressChart &chart, double width, const QFont &font)
{
    ProgressLayout layout;
    layout.font = font;
    layout.small = sized(font, kSmall);
    layout.em = QFontMetricsF(font).height();
    const Columns columns = columnsOf(chart, width, layout);
    const double head = QFontMetricsF(layout.small).height() * 1.2;
    if (columns.isBeside)
        layout.groupHead = QRectF(0, 0, columns.code + columns.title, head);
    layout.tasksHead = QRectF(columns.tasks.left, 0, columns.tasks.width, head);
    layout.targetsHead = QRectF(columns.targets.left, 0, columns.targets.width, head);
    double top = head;
    for (const ProgressRow &row : chart.rows) {
        layout.lines.push_back(lineOf(chart, row, columns, QRectF(0, top, width, 0), layout));
        top = layout.lines.back().area.bottom();
    }
    const double left = columns.isBeside ? columns.code : 0;
    addKeys(layout, chart, QRectF(left, top, width - left, 0));
    return layout;
}

} // namespace ansinh
