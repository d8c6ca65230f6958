// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_labels.h"

#include "ui/charts/label_room.h"
#include "ui/charts/trend_signs.h"

#include <QPainter>

#include <cmath>

namespace ansinh {

namespace {

constexpr Phrase kAssigned{u"giao %1", u"assigned %1"};
constexpr Phrase kProjected{u"khoảng %1", u"about %1"};

/// The labels of one trend being painted.
class Labelling
{
public:
    Labelling(QPainter &painter, const TrendChart &chart, const TrendAxes &axes, const std::vector<TrendLine> &lines,
              const ChartLook &look, ChartLanguage language)
        : m_painter(painter),
          m_chart(chart),
          m_axes(axes),
          m_lines(lines),
          m_look(look),
          m_language(language),
          m_metrics(painter.font()),
          m_line(m_metrics.height())
    {
    }

    /// What matters most takes its room first: the target, the newest value, where it leads; then the years back.
    void paint()
    {
        LabelRoom labels = room();
        paintTargetLabel(labels);
        m_painter.setPen(m_look.own.text);
        const std::vector<TrendPoint> &points = m_chart.points;
        if (!points.empty())
            paintLabel(labels, place(points.back()), labelOf(points.back()));
        if (m_chart.projection) {
            m_painter.setPen(m_look.own.accentText);
            paintLabel(labels, place(m_chart.dueYear, m_chart.projection->toDouble()),
                       kProjected.in(m_language).arg(m_chart.projection->label));
        }
        m_painter.setPen(m_look.own.text);
        if (points.size() > 1)
            paintLabel(labels, place(points.front()), labelOf(points.front()));
        for (auto assigned = m_chart.assigned.rbegin(); assigned != m_chart.assigned.rend(); ++assigned)
            paintLabel(labels, place(*assigned), kAssigned.in(m_language).arg(assigned->value.label), 1);
        for (size_t i = points.size(); i > 2; --i)
            paintLabel(labels, place(points[i - 2]), labelOf(points[i - 2]), 1);
    }

private:
    QPointF place(double at, double value) const { return m_axes.place(at, value); }
    QPointF place(const TrendPoint &point) const { return place(point.at, point.value.toDouble()); }

    LabelRoom room() const
    {
        QRectF inside = m_axes.plot.adjusted(0, -1.25 * m_line, 0, 0);
        LabelRoom room(inside);
        const double dot = kDotSize * m_line;
        const auto addDot = [&](const QPointF &centre, double size) {
            room.take(QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size));
        };
        for (const TrendPoint &point : m_chart.points)
            addDot(place(point), dot);
        for (const TrendPoint &assigned : m_chart.assigned)
            addDot(place(assigned), dot);
        if (m_chart.projection)
            addDot(place(m_chart.dueYear, m_chart.projection->toDouble()), dot);
        for (const TrendLine &line : m_lines) {
            for (int i = 1; i < line.points.size(); ++i)
                room.addLine({place(line.points[i - 1].x(), line.points[i - 1].y()),
                              place(line.points[i].x(), line.points[i].y())});
        }
        for (const TrendBreak &each : m_chart.breaks)
            room.addLine({place(each.at, m_chart.scale.top), place(each.at, m_chart.scale.bottom)});
        return room;
    }

    void paintLabel(LabelRoom &room, const std::vector<QRectF> &places, const QString &text, int mostLines)
    {
        const std::optional<QRectF> found = room.place(places, mostLines);
        if (!found)
            return;
        // A line that had to be under it makes way.
        const QRectF letters(found->left(), found->top() + m_metrics.descent(), m_metrics.horizontalAdvance(text),
                             m_metrics.ascent() - m_metrics.descent() / 2);
        m_painter.fillRect(letters, m_look.own.surface);
        m_painter.drawText(QPointF(found->left(), found->top() + m_metrics.ascent()), text);
    }

    void paintLabel(LabelRoom &room, const QPointF &at, const QString &text, int mostLines = LabelRoom::kAnyLines)
    {
        const QSizeF size(m_metrics.horizontalAdvance(text) + 0.15 * m_line, m_metrics.ascent() + m_metrics.descent());
        paintLabel(room, placesAround(at, size, kDotSize * m_line * 0.75), text, mostLines);
    }

    QString labelOf(const TrendPoint &point) const
    {
        const bool isHalf = point.at != std::floor(point.at);
        return isHalf ? QStringLiteral("%1: %2").arg(point.period, point.value.label) : point.value.label;
    }

    void paintTargetLabel(LabelRoom &labels)
    {
        if (!m_chart.target)
            return;
        const QString text = QStringLiteral("%1 · %2").arg(m_chart.target->label).arg(m_chart.dueYear);
        const QSizeF size(m_metrics.horizontalAdvance(text) + 0.3 * m_line, m_metrics.height());
        const QRectF &plot = m_axes.plot;
        const double y = place(0, m_chart.target->toDouble()).y();
        const double above = y - size.height() - 0.1 * m_line;
        const double below = y + 0.1 * m_line;
        const double right = plot.right() - size.width();
        m_painter.setPen(m_look.own.warning);
        paintLabel(labels,
                   {QRectF(QPointF(right, above), size), QRectF(QPointF(right, below), size),
                    QRectF(QPointF(plot.left() + 1, above), size), QRectF(QPointF(plot.left() + 1, below), size)},
                   text, LabelRoom::kAnyLines);
    }

    QPainter &m_painter;
    const TrendChart &m_chart;
    const TrendAxes &m_axes;
    const std::vector<TrendLine> &m_lines;
    const ChartLook &m_look;
    ChartLanguage m_language;
    QFontMetricsF m_metrics;
    double m_line;
};

} // namespace

void paintLabels(QPainter &painter, const TrendChart &chart, const TrendAxes &axes, const std::vector<TrendLine> &lines,
                 const ChartLook &look, ChartLanguage language)
{
    Labelling(painter, chart, axes, lines, look, language).paint();
}

} // namespace ansinh
