// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painters.h"
#include "ui/charts/marks.h"
#include "ui/charts/parts_grid.h"
#include "ui/charts/trend_layout.h"
#include "ui/charts/trend_signs.h"

#include "ui/charts/axis_text.h"
#include "ui/charts/chart_text.h"
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr Phrase kNothing{u"Chưa có số liệu theo khu phố, đơn vị trong kỳ này.",
                          u"There are no figures by part in this period yet."};
constexpr Phrase kTarget{u"Mục tiêu %1", u"Target %1"};
constexpr Phrase kExpected{u"Lộ trình lúc này %1", u"Expected by now %1"};

constexpr double kDot = 0.36; ///< of the text's height
constexpr double kLastDot = 0.5;
constexpr double kMark = 0.75;

ChartKey keyOf(const PartsChart &chart, ChartLanguage language)
{
    ChartKey key;
    std::vector<ChartCertainty> certainties;
    for (const TrendPart &part : chart.parts) {
        for (const TrendPoint &point : part.points)
            certainties.push_back(point.certainty);
    }
    if (!chart.isYesNo)
        addDots(certainties, language, key);
    if (chart.target && !chart.isYesNo)
        key.push_back(lineItem(kTarget.in(language).arg(chart.target->label), targetPen));
    if (chart.expected && !chart.isYesNo)
        key.push_back(lineItem(kExpected.in(language).arg(chart.expected->label), expectedPen));
    std::vector<ChartTone> tones;
    for (const TrendPart &part : chart.parts) {
        const bool isNew = std::find(tones.begin(), tones.end(), part.verdict.tone) == tones.end();
        if (!part.value || part.verdict.word.isEmpty() || !isNew) // without a value the reason stands in the cell
            continue;
        tones.push_back(part.verdict.tone);
        key.push_back(markItem(part.verdict.tone, part.verdict.word));
    }
    return key;
}

double footHeight(const PartsChart &chart, const ChartKey &key, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double height = keyHeight(key, width, font);
    if (!chart.smallNote.isEmpty())
        height += metrics.height() * (0.3 + linesOf(chart.smallNote, width - 1, metrics, 3));
    return height;
}

/// The parts being painted.
class PartsPainting
{
public:
    PartsPainting(QPainter &painter, const QRectF &area, const PartsChart &chart, const ChartLook &look,
                  ChartLanguage language)
        : m_painter(painter),
          m_area(area),
          m_chart(chart),
          m_look(look),
          m_language(language),
          m_font(painter.font()),
          m_small(smallOf(m_font)),
          m_metrics(m_font),
          m_grid(gridOf(chart, area.width(), m_font)),
          m_stroke(strokeOf(m_metrics))
    {
    }

    ChartSpots painted()
    {
        if (m_chart.parts.empty())
            return paintNothing();
        ChartSpots spots;
        const ChartKey key = keyOf(m_chart, m_language);
        const double foot = footHeight(m_chart, key, m_area.width(), m_font);
        for (size_t i = 0; i < m_chart.parts.size(); ++i) {
            const QRectF cell = cellOf(static_cast<int>(i));
            if (cell.bottom() - PartsGrid::kBetween * m_grid.line > m_area.bottom() + 0.5)
                break; // the area is too low: who paints asked for less than the chart wants
            paintCell(cell, m_chart.parts[i], static_cast<int>(i) % m_grid.columns == 0);
            spots.push_back({cell.adjusted(0, 0, 0, -PartsGrid::kBetween * m_grid.line),
                             spoken(m_chart.parts[i], m_chart.scale, m_language), m_chart.parts[i].link});
        }
        QRectF below = m_area;
        below.setTop(m_area.top() + m_grid.rows * m_grid.cellHeight);
        if (below.height() + 0.5 >= foot)
            paintFoot(below, key);
        return spots;
    }

private:
    ChartSpots paintNothing()
    {
        m_painter.setPen(m_look.own.muted);
        paintText(m_painter, m_area, Qt::AlignLeft, kNothing.in(m_language));
        return {{m_area, kNothing.in(m_language), {}}};
    }

    QRectF cellOf(int place) const
    {
        return {m_area.left() + m_grid.left + (place % m_grid.columns) * m_grid.cellWidth,
                m_area.top() + (place / m_grid.columns) * m_grid.cellHeight, m_grid.width(), m_grid.cellHeight};
    }

    void paintFoot(QRectF room, const ChartKey &key)
    {
        m_painter.setPen(m_look.own.muted);
        paintKey(m_painter, room, key, m_look);
        room.setTop(room.top() + keyHeight(key, room.width(), m_font) + 0.3 * m_grid.line);
        if (!m_chart.smallNote.isEmpty())
            paintText(m_painter, room, Qt::AlignLeft, m_chart.smallNote);
    }

    void paintCell(const QRectF &cell, const TrendPart &part, bool isFirst)
    {
        m_painter.setPen(m_look.own.text);
        paintText(m_painter, QRectF(cell.topLeft(), QSizeF(cell.width(), m_grid.nameHeight())),
                  Qt::AlignLeft | Qt::AlignBottom, part.name);
        paintValue(QRectF(cell.left(), cell.top() + m_grid.nameHeight(), cell.width(), PartsGrid::kValue * m_grid.line),
                   part);
        if (m_chart.isYesNo)
            return;
        TrendAxes axes;
        axes.plot = QRectF(cell.left(),
                           cell.top() + m_grid.nameHeight() + (PartsGrid::kValue + PartsGrid::kPlotTop) * m_grid.line,
                           cell.width(), PartsGrid::kPlot * m_grid.line);
        axes.first = m_chart.firstYear - 0.4;
        axes.last = m_chart.lastYear + 0.4;
        axes.scale = m_chart.scale;
        paintFrame(axes, isFirst);
        paintRuns(axes, part);
        paintDots(axes, part);
    }

    /// The mark, the value and a star where it is of few; or why there is none.
    void paintValue(const QRectF &room, const TrendPart &part)
    {
        const double size = kMark * m_grid.line;
        double left = room.left();
        if (part.verdict.tone != ChartTone::None) {
            paintMark(m_painter, {left + size / 2, room.center().y()}, size, part.verdict.tone, m_look);
            left += size + 0.35 * m_grid.line;
        }
        const QRectF words(left, room.top(), room.right() - left, room.height());
        if (!part.value) {
            m_painter.setPen(m_look.own.muted);
            paintText(m_painter, words, Qt::AlignVCenter, part.reason);
            return;
        }
        m_painter.setFont(boldOf(m_font));
        m_painter.setPen(m_look.own.text);
        const QString star = part.isSmall ? QStringLiteral(" *") : QString();
        paintText(m_painter, words, Qt::AlignVCenter, withUnit(*part.value, m_chart.scale) + star);
        m_painter.setFont(m_font);
    }

    void paintFrame(const TrendAxes &axes, bool isFirst)
    {
        const QRectF &plot = axes.plot;
        m_painter.setPen(QPen(m_look.own.line, 1));
        m_painter.drawLine(plot.topLeft(), plot.topRight());
        m_painter.setPen(QPen(m_look.own.edge, 1));
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        m_painter.setFont(m_small);
        m_painter.setPen(m_look.own.muted);
        const double line = QFontMetricsF(m_small).height();
        if (isFirst) {
            for (const double value : {m_chart.scale.top, m_chart.scale.bottom})
                paintText(
                    m_painter,
                    QRectF(m_area.left(), axes.place(0, value).y() - line / 2, m_grid.left - 0.35 * m_grid.line, line),
                    Qt::AlignRight | Qt::AlignVCenter, tickLabel(m_chart.scale, value));
        }
        const QRectF years(plot.left(), plot.bottom() + 0.3 * m_grid.line, plot.width(), line);
        const QFontMetricsF metrics(m_small);
        for (const int year : {m_chart.firstYear, m_chart.lastYear}) {
            const QString word = QString::number(year);
            const double width = metrics.horizontalAdvance(word) + 1;
            const double centre = axes.place(year, 0).x();
            const double left = std::clamp(centre - width / 2, years.left(), years.right() - width);
            paintText(m_painter, QRectF(left, years.top(), width, line), Qt::AlignHCenter, word);
        }
        m_painter.setFont(m_font);
    }

    void paintLevel(const TrendAxes &axes, const ChartValue &level, const QPen &pen)
    {
        m_painter.setPen(pen);
        m_painter.drawLine(axes.place(axes.first, level.toDouble()), axes.place(axes.last, level.toDouble()));
    }

    void paintRuns(const TrendAxes &axes, const TrendPart &part)
    {
        if (m_chart.expected)
            paintLevel(axes, *m_chart.expected, expectedPen(m_look, m_stroke));
        if (m_chart.target)
            paintLevel(axes, *m_chart.target, targetPen(m_look, m_stroke));
        m_painter.setPen(valuePen(m_look, 0.8 * m_stroke));
        for (size_t i = 1; i < part.points.size(); ++i) {
            const TrendPoint &before = part.points[i - 1];
            const TrendPoint &point = part.points[i];
            if (isJoined(before, point))
                m_painter.drawLine(axes.place(before.at, before.value.toDouble()),
                                   axes.place(point.at, point.value.toDouble()));
        }
    }

    void paintDots(const TrendAxes &axes, const TrendPart &part)
    {
        for (const TrendPoint &point : part.points) {
            const bool isLast = part.value && &point == &part.points.back();
            paintDot(m_painter, axes.place(point.at, point.value.toDouble()), (isLast ? kLastDot : kDot) * m_grid.line,
                     m_look.own.accentText, point.certainty, m_look);
        }
    }

    QPainter &m_painter;
    QRectF m_area;
    const PartsChart &m_chart;
    const ChartLook &m_look;
    ChartLanguage m_language;
    QFont m_font;
    QFont m_small;
    QFontMetricsF m_metrics;
    PartsGrid m_grid;
    double m_stroke;
};

} // namespace

ChartSpots paint(QPainter &painter, const QRectF &area, const PartsChart &chart, const ChartLook &look,
                 ChartLanguage language)
{
    return PartsPainting(painter, area, chart, look, language).painted();
}

double heightOf(const PartsChart &chart, double width, const QFont &font, ChartLanguage language)
{
    if (chart.parts.empty())
        return 2 * QFontMetricsF(font).height();
    const PartsGrid grid = gridOf(chart, width, font);
    return std::ceil(grid.rows * grid.cellHeight + footHeight(chart, keyOf(chart, language), width, font));
}

} // namespace ansinh
