// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

QValueAxis *yearAxis(const TrendSeries &series, const Colours &own, const QFont &font, double width)
{
    const auto [first, last] = yearsOf(series);
    auto *axis = new QValueAxis;
    axis->setRange(first - 0.35, last + 0.35);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(first);
    // As many years as can be read side by side.
    const double label = QFontMetricsF(font).horizontalAdvance(QStringLiteral("2000 "));
    const double room = std::max(label, width - 2 * label);
    axis->setTickInterval(std::ceil((last - first + 1) * label / room));
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setGridLineVisible(false);
    axis->setLinePen(QPen(own.line, 1));
    axis->setLabelsColor(own.muted);
    return axis;
}

QValueAxis *valueAxis(const TrendSeries &series, const Colours &own)
{
    const auto [bottom, top] = valuesOf(series);
    auto *axis = new QValueAxis;
    axis->setRange(bottom, top);
    axis->setTickCount(4);
    axis->setLabelFormat(top - bottom < 6 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    axis->setGridLinePen(QPen(own.line, 1));
    axis->setLineVisible(false);
    axis->setLabelsColor(own.muted);
    return axis;
}

/// A chart being built: every series of it uses the same two axes.
class Canvas
{
public:
    Canvas(const TrendSeries &series, const Colours &own, const QFont &font, double width)
        : m_chart(new QChart), m_years(yearAxis(series, own, font, width)), m_values(valueAxis(series, own))
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        // A decimal comma; a year has no thousands.
        m_chart->setLocalizeNumbers(true);
        QLocale numbers(QLocale::Vietnamese, QLocale::Vietnam);
        numbers.setNumberOptions(QLocale::OmitGroupSeparator);
        m_chart->setLocale(numbers);
        m_chart->legend()->hide();
        m_chart->setMargins(QMargins(0, 0, 0, 0));
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->addAxis(m_years, Qt::AlignBottom);
        m_chart->addAxis(m_values, Qt::AlignLeft);
        for (QValueAxis *axis : {m_years, m_values})
            axis->setLabelsFont(font);
    }

    void addLine(const QList<QPointF> &points, const QPen &pen) { add(new QLineSeries, points)->setPen(pen); }

    void addDots(const QList<QPointF> &points, const QColor &colour)
    {
        auto *dots = new QScatterSeries;
        dots->setMarkerSize(8);
        dots->setColor(colour);
        dots->setBorderColor(colour);
        m_anchor = add(dots, points);
    }

    void paint(QPainter &painter, const QRectF &area)
    {
        m_chart->resize(area.size());
        m_scene.setSceneRect(QRectF(QPointF(), area.size()));
        m_scene.render(&painter, area, m_scene.sceneRect());
    }

    QPointF place(const QPointF &point) const { return m_chart->mapToPosition(point, m_anchor); }

private:
    QXYSeries *add(QXYSeries *series, const QList<QPointF> &points)
    {
        series->append(points);
        m_chart->addSeries(series);
        series->attachAxis(m_years);
        series->attachAxis(m_values);
        return series;
    }

    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_years;
    QValueAxis *m_values;
    QAbstractSeries *m_anchor = nullptr;
};

QList<QPointF> pointsOf(const TrendSeries &series)
{
    QList<QPointF> points;
    for (const TrendMark &point : series.points)
        points += QPointF(point.year, point.value);
    return points;
}

/// The values stand where the line does not go; Qt Charts itself would write them with a dot.
void paintLabels(QPainter &painter, const QRectF &area, const TrendSeries &series, const Canvas &canvas)
{
    const QFontMetricsF metrics(painter.font());
    QList<QRectF> taken;
    // The newest first: where years stand close, older values make room.
    for (size_t i = series.points.size(); i-- > 0;) {
        const TrendMark &point = series.points[i];
        const bool rises = i + 1 < series.points.size() && series.points[i + 1].value > point.value;
        const QPointF place = area.topLeft() + canvas.place({double(point.year), point.value});
        const double width = metrics.horizontalAdvance(point.label);
        const double wanted = rises ? place.x() + 5 : place.x() - width / 2;
        const double left = std::clamp(wanted, area.left(), std::max(area.left(), area.right() - width));
        const double below = rises ? metrics.ascent() + 2 : -metrics.descent() - 6;
        const QPointF at(left, place.y() + below);
        const QRectF room(left, at.y() - metrics.ascent(), width + 4, metrics.height());
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(room); }))
            continue;
        taken += room;
        painter.drawText(at, point.label);
    }
}

void addLines(Canvas &canvas, const TrendSeries &series, const Colours &own)
{
    const auto [first, last] = yearsOf(series);
    const QList<QPointF> points = pointsOf(series);
    if (series.target) {
        canvas.addLine({{first - 0.35, *series.target}, {last + 0.35, *series.target}},
                       QPen(own.warning, 1.3, Qt::DashLine));
        canvas.addLine({points.first(), {double(series.dueYear), *series.target}}, QPen(own.muted, 1, Qt::DotLine));
    }
    if (series.projection)
        canvas.addLine({points.last(), {double(series.dueYear), *series.projection}},
                       QPen(own.accentText, 1.3, Qt::DashLine));
    canvas.addLine(points, QPen(own.accentText, 2));
}

} // namespace

void paintTrend(QPainter &painter, const QRectF &area, const TrendSeries &series, const Colours &own)
{
    if (series.points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    Canvas canvas(series, own, font, area.width());
    addLines(canvas, series, own);
    canvas.addDots(pointsOf(series), own.accentText);
    canvas.paint(painter, area);
    painter.setPen(own.text);
    paintLabels(painter, area, series, canvas);
    if (series.target) {
        painter.setPen(own.warning);
        const QPointF place = area.topLeft() + canvas.place({double(yearsOf(series).second), *series.target});
        const QFontMetricsF metrics(font);
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(series.targetLabel) - 2, place.y() - 4),
                         series.targetLabel);
    }
    painter.restore();
}

} // namespace ansinh
