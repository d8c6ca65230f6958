// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include <deque>
#include <functional>
#include <memory>

class QPainter;

namespace ansinh {

/// Who draws charts. The unit is one point (1/72 inch) whatever the device; the font is that of charts on paper, given
/// by its pixel size.
struct ChartPainter
{
    /// Into the rectangle, in the painter's font.
    std::function<void(QPainter &, const QRectF &, const Chart &)> paint;
    /// How high the chart wants to be at that width.
    std::function<double(const Chart &, double, const QFont &)> heightOf;

    explicit operator bool() const { return bool(paint); }
};

/// One line of text; `at` is where QTextLine::draw() is told to draw it.
struct TextItem
{
    const QTextLayout *layout = nullptr;
    int line = 0;
    QPointF at;

    /// The characters of the line.
    QString text() const;
    /// Where the ink's advance begins and ends.
    double left() const;
    double right() const;
};

struct RuleItem
{
    QLineF line;
    double thickness = 0;
};

struct ChartItem
{
    QRectF rect;
    std::shared_ptr<const Chart> chart;
    double scale = 1; ///< of its letters and lines: smaller where a page would not hold it else
};

/// How high on a page one block of its section reaches.
struct BlockStretch
{
    int block = -1; ///< its place in Section::blocks
    double top = 0;
    double bottom = 0;
};

/// A page with everything on it, in units of paper.h from the sheet's upper left corner.
struct LaidOutPage
{
    Orientation orientation = Orientation::Portrait;
    int section = 0;
    int number = 1; ///< counts within its section
    std::vector<TextItem> texts;
    std::vector<RuleItem> rules;
    std::vector<ChartItem> charts;
    std::vector<BlockStretch> blocks; ///< from top to bottom

    QSizeF sizeInMillimetres() const;
};

/// A place that the outline of the file leads to.
struct OutlineEntry
{
    int level = 0; ///< 0: a section; 1: a division; 2: a part; 3: a heading
    QString title;
    int page = 0;
    double y = 0; ///< from the sheet's upper edge
};

/// The pages of a document as every device shows them. Copies share the text.
struct LaidOut
{
    QString title;
    QString language;
    std::vector<LaidOutPage> pages;
    std::vector<OutlineEntry> outline;
    ChartPainter charts;
    std::shared_ptr<const std::deque<QTextLayout>> texts; ///< what the lines of the pages point into
};

} // namespace ansinh
