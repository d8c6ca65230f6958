// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_layout.h"

#include "ui/charts/axis_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

// In heights of the text.
constexpr double kHead = 1.7;
constexpr double kUnit = 1.15;
constexpr double kAbove = 1.35; ///< over the plot, for labels of the highest points
constexpr double kYears = 1.45;
constexpr double kGaps = 1.1;
constexpr double kBroken = 0.9; ///< between the axis of years and the least value shown
constexpr double kBetween = 0.5;
constexpr double kNoteIndent = 1.3;
constexpr double kLeastPlot = 4;
constexpr double kLeastGoodPlot = 6; ///< below that the key makes room
constexpr double kMostPlot = 16;
constexpr double kStrip = 3.4; ///< of yes and no
constexpr double kShape = 0.33; ///< height of the plot for its width
constexpr int kMostNoteLines = 3;

bool hasHead(const TrendChart &chart)
{
    return !chart.verdict.word.isEmpty() || saysTargetInHead(chart);
}

bool hasUnit(const TrendChart &chart)
{
    return !chart.isYesNo && !chart.scale.unit.isEmpty() && chart.scale.unit != QLatin1String("%");
}

double noteHeight(const TrendNote &note, double width, const QFontMetricsF &metrics)
{
    const double indent = note.tone ? kNoteIndent * metrics.height() : 0;
    return metrics.height() * linesOf(note.text, width - indent - 1, metrics, kMostNoteLines);
}

double notesHeight(const TrendContents &contents, double width, const QFontMetricsF &metrics)
{
    double height = 0;
    for (const TrendNote &note : contents.notes)
        height += noteHeight(note, width, metrics);
    return contents.notes.empty() ? 0 : height + kBetween * metrics.height();
}

double keyRoom(const TrendContents &contents, double width, const QFont &font)
{
    const double height = keyHeight(contents.key, width, font);
    return height > 0 ? height + kBetween * QFontMetricsF(font).height() : 0;
}

/// All but plot, notes and key.
double frameHeight(const TrendChart &chart, double line)
{
    double lines = hasHead(chart) ? kHead : 0;
    if (chart.points.empty())
        return lines * line;
    lines += kYears + (chart.gaps.empty() ? 0 : kGaps);
    if (!chart.isYesNo)
        lines += kAbove + (hasUnit(chart) ? kUnit : 0) + (chart.scale.isZoomed() ? kBroken : 0);
    return lines * line;
}

double wantedPlot(const TrendChart &chart, double width, double line)
{
    if (chart.points.empty())
        return 0;
    return chart.isYesNo ? kStrip * line : std::clamp(width * kShape, 8 * line, kMostPlot * line);
}

double tickWidth(const ChartScale &scale, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const double value : ticksOf(scale))
        width = std::max(width, metrics.horizontalAdvance(tickLabel(scale, value)));
    return width + 0.5 * metrics.height();
}

/// Rooms handed out from above.
class Column
{
public:
    Column(const QRectF &area, double line) : m_area(area), m_line(line) { }

    QRectF take(double height)
    {
        const QRectF room(m_area.left(), m_area.top(), m_area.width(), std::min(height, m_area.height()));
        m_area.setTop(room.bottom());
        return room;
    }
    QRectF takeLines(double lines) { return take(lines * m_line); }
    void skip(double lines) { takeLines(lines); }
    double left() const { return m_area.height(); }

private:
    QRectF m_area;
    double m_line;
};

void placePlot(const TrendChart &chart, double height, const QFontMetricsF &metrics, Column &column,
               TrendLayout &layout)
{
    if (!chart.isYesNo) {
        if (hasUnit(chart))
            layout.unit = column.takeLines(kUnit);
        column.skip(kAbove);
    }
    layout.axes.scale = chart.scale;
    layout.axes.first = chart.firstYear - 0.5;
    layout.axes.last = chart.lastYear + 0.5;
    layout.axes.plot = column.take(height);
    if (!chart.isYesNo)
        layout.axes.plot.setLeft(layout.axes.plot.left() + tickWidth(chart.scale, metrics));
    if (chart.scale.isZoomed())
        column.skip(kBroken);
    layout.base = layout.axes.plot.bottom() + (chart.scale.isZoomed() ? kBroken * metrics.height() : 0);
    layout.years = column.takeLines(kYears);
    layout.years.setLeft(layout.axes.plot.left());
    if (!chart.gaps.empty())
        layout.gaps = column.takeLines(kGaps);
}

void placeNotes(const TrendContents &contents, const QFontMetricsF &metrics, Column &column, TrendLayout &layout)
{
    if (!contents.notes.empty())
        column.skip(kBetween);
    for (const TrendNote &note : contents.notes) {
        const double height = noteHeight(note, column.take(0).width(), metrics);
        if (height > column.left() + 0.5)
            return;
        layout.notes.push_back(column.take(height));
    }
}

} // namespace

TrendLayout layoutOf(const TrendChart &chart, const TrendContents &contents, const QRectF &area, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    TrendLayout layout;
    layout.line = line;
    Column column(area, line);
    if (hasHead(chart))
        layout.head = column.takeLines(kHead);
    double key = keyRoom(contents, area.width(), font);
    const double rest = area.height() - frameHeight(chart, line) - notesHeight(contents, area.width(), metrics);
    if (!chart.points.empty()) {
        if (!chart.isYesNo && rest - key < kLeastGoodPlot * line)
            key = 0; // the signs are told by the spots as well
        const double most = wantedPlot(chart, area.width(), line) * (chart.isYesNo ? 1 : 3);
        placePlot(chart, std::clamp(rest - key, kLeastPlot * line * (chart.isYesNo ? 0.6 : 1), most), metrics, column,
                  layout);
    }
    placeNotes(contents, metrics, column, layout);
    if (key > 0 && column.left() + 0.5 >= key) {
        column.skip(kBetween);
        layout.key = column.take(key - kBetween * line);
    }
    return layout;
}

double heightOf(const TrendChart &chart, const TrendContents &contents, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return std::ceil(frameHeight(chart, metrics.height()) + wantedPlot(chart, width, metrics.height())
                     + notesHeight(contents, width, metrics) + keyRoom(contents, width, font));
}

bool saysTargetInHead(const TrendChart &chart)
{
    return !chart.targetWord.isEmpty() && (!chart.target || chart.points.empty());
}

} // namespace ansinh
