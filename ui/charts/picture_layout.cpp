// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture_layout.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/charts/paint_chart.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kTitle = 1.2; ///< of the chart's size
constexpr double kNote = 0.92;
constexpr int kTitleLines = 4;
constexpr int kNoteLines = 12;
constexpr double kMargin = 1.1; ///< of a line
constexpr double kUnderHead = 0.8;
constexpr double kOverNote = 0.7;

/// Lays lines of text under each other.
class Column
{
public:
    Column(double margin, double width) : m_left(margin), m_top(margin), m_width(std::max(1.0, width - 2 * margin)) { }

    QRectF take(const QString &text, const QFont &font, int most)
    {
        if (text.isEmpty())
            return {};
        // A hair narrower: what is counted here never takes a line more when it is set.
        const QFontMetricsF metrics(font);
        return take(linesOf(text, m_width - 1, metrics, most) * metrics.height());
    }
    QRectF take(double height)
    {
        const QRectF place(m_left, m_top, m_width, height);
        m_top += height;
        return place;
    }
    void skip(double height) { m_top += height; }
    double width() const { return m_width; }
    double bottom() const { return m_top; }

private:
    double m_left;
    double m_top;
    double m_width;
};

} // namespace

PictureLayout pictureLayout(const Chart &chart, double width, const QFont &font)
{
    const double line = QFontMetricsF(font).height();
    PictureLayout layout;
    layout.titleFont = boldOf(sized(font, kTitle));
    layout.noteFont = sized(font, kNote);
    Column column(kMargin * line, width);
    layout.title = column.take(chart.title, layout.titleFont, kTitleLines);
    layout.subtitle = column.take(chart.subtitle, font, kTitleLines);
    if (!layout.title.isEmpty() || !layout.subtitle.isEmpty())
        column.skip(kUnderHead * line);
    layout.chart = column.take(chartHeight(chart, column.width(), font));
    if (!chart.note.isEmpty())
        column.skip(kOverNote * line);
    layout.note = column.take(chart.note, layout.noteFont, kNoteLines);
    layout.height = column.bottom() + kMargin * line;
    return layout;
}

} // namespace ansinh
