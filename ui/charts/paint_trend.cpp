// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painters.h"
#include "ui/charts/label_room.h"
#include "ui/charts/marks.h"
#include "ui/charts/trend_labels.h"
#include "ui/charts/trend_layout.h"
#include "ui/charts/trend_signs.h"
#include "ui/charts/trend_spots.h"

#include "ui/charts/axis_text.h"
#include "ui/charts/chart_text.h"
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr Phrase kTarget{u"Mục tiêu đến năm\u00A0%1: %2", u"Target by %1: %2"};
constexpr double kMark = 0.8;

/// One trend being painted.
class TrendPainting
{
public:
    TrendPainting(QPainter &painter, const QRectF &area, const TrendChart &chart, const ChartLook &look,
                  ChartLanguage language)
        : m_painter(painter),
          m_area(area),
          m_chart(chart),
          m_look(look),
          m_language(language),
          m_metrics(painter.font()),
          m_line(m_metrics.height()),
          m_contents{notesOf(chart, language), keyOf(chart, language)},
          m_layout(layoutOf(chart, m_contents, area, painter.font()))
    {
    }

    ChartSpots painted()
    {
        paintHead();
        if (m_layout.hasPlot()) {
            m_chart.isYesNo ? paintStrip() : paintPlot();
            paintYears();
        }
        paintNotes();
        m_painter.setPen(m_look.own.muted);
        if (!m_layout.key.isEmpty())
            paintKey(m_painter, m_layout.key, m_contents.key, m_look);
        return spotsOf(m_chart, m_layout, m_contents, m_area, m_language);
    }

private:
    QPointF place(double at, double value) const { return m_layout.axes.place(at, value); }
    QPointF place(const TrendPoint &point) const { return place(point.at, point.value.toDouble()); }
    double column() const { return m_layout.axes.plot.width() / (m_layout.axes.last - m_layout.axes.first); }

    void paintHead()
    {
        QRectF room = m_layout.head;
        room.setHeight(1.2 * m_line);
        if (!m_chart.verdict.word.isEmpty()) {
            const double size = kMark * m_line;
            paintMark(m_painter, {room.left() + size / 2, room.center().y()}, size, m_chart.verdict.tone, m_look);
            m_painter.setPen(m_look.own.text);
            room.setLeft(room.left() + size + 0.4 * m_line);
            const double width = std::min(room.width(), m_metrics.horizontalAdvance(m_chart.verdict.word) + 1);
            paintText(m_painter, QRectF(room.topLeft(), QSizeF(width, room.height())), Qt::AlignVCenter,
                      m_chart.verdict.word);
            room.setLeft(room.left() + width + 1.5 * m_line);
        }
        if (saysTargetInHead(m_chart) && room.width() > 4 * m_line) {
            m_painter.setPen(m_look.own.muted);
            paintText(m_painter, room, Qt::AlignVCenter,
                      kTarget.in(m_language).arg(m_chart.dueYear).arg(m_chart.targetWord));
        }
    }

    void paintPlot()
    {
        const std::vector<TrendLine> drawn = lines();
        paintCanvas(m_painter, m_layout.axes, drawn, m_look);
        paintAxis();
        for (const TrendBreak &each : m_chart.breaks)
            paintBreak(m_painter, place(each.at, m_chart.scale.top), {place(each.at, 0).x(), m_layout.base}, m_look);
        const double dot = kDotSize * m_line;
        for (const TrendPoint &assigned : m_chart.assigned)
            paintAssigned(m_painter, place(assigned), 1.15 * dot, m_look);
        if (m_chart.projection)
            paintProjected(m_painter, place(m_chart.dueYear, m_chart.projection->toDouble()), dot, m_look);
        for (const TrendPoint &point : m_chart.points)
            paintDot(m_painter, place(point), dot, m_look.own.accentText, point.certainty, m_look);
        paintLabels(m_painter, m_chart, m_layout.axes, drawn, m_look, m_language);
    }

    std::vector<TrendLine> lines() const
    {
        const double stroke = strokeOf(m_metrics);
        std::vector<TrendLine> lines;
        if (!m_chart.scale.isZoomed()) // first, so that a target of 0 lies upon the axis
            lines.push_back({level(m_chart.scale.bottom), QPen(m_look.own.edge, 1)});
        if (hasWay(m_chart)) {
            QPolygonF way;
            for (const TrendPoint &point : m_chart.expected)
                way += QPointF(point.at, point.value.toDouble());
            lines.push_back({way, expectedPen(m_look, stroke)});
        }
        if (m_chart.target) {
            lines.push_back({level(m_chart.target->toDouble()), targetPen(m_look, stroke)});
        }
        if (m_chart.projection && !m_chart.points.empty()) {
            const TrendPoint &last = m_chart.points.back();
            lines.push_back({QPolygonF({QPointF(last.at, last.value.toDouble()),
                                        QPointF(m_chart.dueYear, m_chart.projection->toDouble())}),
                             projectionPen(m_look, stroke)});
        }
        for (const QPolygonF &run : runs())
            lines.push_back({run, valuePen(m_look, stroke)});
        return lines;
    }

    QPolygonF level(double value) const
    {
        return QPolygonF({QPointF(m_layout.axes.first, value), QPointF(m_layout.axes.last, value)});
    }

    /// The points that are joined: a year without a value and a break part them.
    std::vector<QPolygonF> runs() const
    {
        std::vector<QPolygonF> runs;
        for (size_t i = 0; i < m_chart.points.size(); ++i) {
            if (i == 0 || !isJoined(m_chart.points[i - 1], m_chart.points[i]))
                runs.emplace_back();
            runs.back() += QPointF(m_chart.points[i].at, m_chart.points[i].value.toDouble());
        }
        runs.erase(std::remove_if(runs.begin(), runs.end(), [](const QPolygonF &run) { return run.size() < 2; }),
                   runs.end());
        return runs;
    }

    void paintAxis()
    {
        const ChartScale &scale = m_chart.scale;
        const QRectF &plot = m_layout.axes.plot;
        if (scale.isZoomed()) {
            m_painter.setPen(QPen(m_look.own.edge, 1));
            m_painter.drawLine(QPointF(plot.left(), m_layout.base), QPointF(plot.right(), m_layout.base));
            paintZigzag(m_painter, QRectF(plot.left(), plot.bottom() + 0.28 * m_line, plot.width(), 0.3 * m_line),
                        m_look);
        }
        m_painter.setPen(m_look.own.muted);
        if (!m_layout.unit.isEmpty())
            paintText(m_painter, m_layout.unit, Qt::AlignLeft, scale.unit);
        for (const double value : ticksOf(scale)) {
            const double y = place(0, value).y();
            paintText(m_painter,
                      QRectF(m_area.left(), y - m_line / 2, plot.left() - m_area.left() - 0.4 * m_line, m_line),
                      Qt::AlignRight | Qt::AlignVCenter, tickLabel(scale, value));
        }
    }

    /// Yes and no have no axis: a sign in each year, with its word where that fits.
    void paintStrip()
    {
        const QRectF &plot = m_layout.axes.plot;
        m_painter.setPen(QPen(m_look.own.edge, 1));
        m_painter.drawLine(QPointF(plot.left(), m_layout.base), QPointF(plot.right(), m_layout.base));
        for (const TrendBreak &each : m_chart.breaks)
            paintBreak(m_painter, {x(each.at), plot.top()}, {x(each.at), m_layout.base}, m_look);
        for (const TrendPoint &point : m_chart.points) {
            const QPointF centre(x(point.at), m_layout.strip());
            paintMark(m_painter, centre, kMark * 1.2 * m_line, point.tone, m_look);
            const QString sure = certaintyWord(point.certainty, m_language);
            QRectF words(centre.x() - wordRoom() / 2, centre.y() + 0.6 * m_line, wordRoom(), m_line);
            m_painter.setPen(m_look.own.text);
            for (const QString &word : {point.value.label, sure}) {
                if (m_metrics.horizontalAdvance(word) <= words.width())
                    paintText(m_painter, words, Qt::AlignHCenter, word);
                words.translate(0, m_line);
                m_painter.setPen(m_look.own.muted);
            }
        }
    }

    double x(double at) const { return m_layout.axes.place(at, 0).x(); }
    double wordRoom() const { return std::max(column() - 0.3 * m_line, 1.0); }

    void paintYears()
    {
        LabelRoom years(m_area);
        std::vector<int> order{static_cast<int>(std::ceil(m_chart.lookedAt)), m_chart.dueYear, m_chart.firstYear};
        for (int year = m_chart.lastYear; year >= m_chart.firstYear; --year)
            order.push_back(year);
        const double width = m_metrics.horizontalAdvance(QStringLiteral("0000")) + 0.6 * m_line;
        const int step = std::max(1, static_cast<int>(std::ceil(width / column())));
        for (size_t i = 0; i < order.size(); ++i) {
            const int year = order[i];
            const bool isOnAxis = year >= m_chart.firstYear && year <= m_chart.lastYear;
            if (!isOnAxis || (i > 2 && (year - m_chart.firstYear) % step != 0))
                continue;
            const double left = std::min(std::max(x(year) - width / 2, m_area.left()), m_area.right() - width);
            const QRectF wanted(left, m_layout.years.top() + 0.2 * m_line, width, m_line);
            if (!years.place({wanted}))
                continue;
            m_painter.setPen(i == 0 ? m_look.own.text : m_look.own.muted);
            const QFont usual = m_painter.font();
            if (i == 0)
                m_painter.setFont(boldOf(usual));
            paintText(m_painter, wanted, Qt::AlignHCenter, QString::number(year));
            m_painter.setFont(usual);
        }
        for (const TrendGap &gap : m_chart.gaps)
            paintMark(m_painter, {x(gap.at), m_layout.gaps.center().y()}, kMark * 0.8 * m_line, gap.tone, m_look);
    }

    void paintNotes()
    {
        for (size_t i = 0; i < m_layout.notes.size(); ++i) {
            QRectF room = m_layout.notes[i];
            const TrendNote &note = m_contents.notes[i];
            if (note.tone) {
                paintMark(m_painter, room.topLeft() + QPointF(0.45, 0.5) * m_line, kMark * 0.8 * m_line, *note.tone,
                          m_look);
                room.setLeft(room.left() + 1.3 * m_line);
            }
            m_painter.setPen(m_look.own.muted);
            paintText(m_painter, room, Qt::AlignLeft, note.text);
        }
    }

    QPainter &m_painter;
    QRectF m_area;
    const TrendChart &m_chart;
    const ChartLook &m_look;
    ChartLanguage m_language;
    QFontMetricsF m_metrics;
    double m_line;
    TrendContents m_contents;
    TrendLayout m_layout;
};

} // namespace

ChartSpots paint(QPainter &painter, const QRectF &area, const TrendChart &chart, const ChartLook &look,
                 ChartLanguage language)
{
    return TrendPainting(painter, area, chart, look, language).painted();
}

double heightOf(const TrendChart &chart, double width, const QFont &font, ChartLanguage language)
{
    return heightOf(chart, {notesOf(chart, language), keyOf(chart, language)}, width, font);
}

} // namespace ansinh
