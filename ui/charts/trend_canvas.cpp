// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_canvas.h"

#include "ui/charts/paint_chart.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace ansinh {

namespace {

constexpr double kEdge = 6; ///< around the plot, so that a line upon its edge is not cut in half

/// The chart of Qt, which draws the grid and the lines; words and signs are ours, so that they are the same in all
/// charts and lie nowhere on each other.
class Canvas
{
public:
    Canvas(const TrendAxes &axes, const ChartLook &look)
        : m_chart(new QChart), m_years(new QValueAxis), m_values(new QValueAxis)
    {
        m_scene.addItem(m_chart);
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->setMargins(QMargins(0, 0, 0, 0));
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->addAxis(m_years, Qt::AlignBottom);
        m_chart->addAxis(m_values, Qt::AlignLeft);
        const double edge = kEdge / axes.plot.height() * (axes.scale.top - axes.scale.bottom);
        m_years->setRange(axes.first, axes.last);
        m_years->setGridLineVisible(false);
        m_values->setRange(axes.scale.bottom - edge, axes.scale.top + edge);
        m_values->setTickType(QValueAxis::TicksDynamic);
        m_values->setTickAnchor(axes.scale.bottom);
        m_values->setTickInterval(axes.scale.step);
        m_values->setGridLinePen(QPen(look.own.line, 1));
        for (QValueAxis *axis : {m_years, m_values}) {
            axis->setLabelsVisible(false);
            axis->setLineVisible(false);
        }
    }

    void add(const TrendLine &line)
    {
        auto *series = new QLineSeries;
        series->append(line.points);
        m_chart->addSeries(series);
        series->attachAxis(m_years);
        series->attachAxis(m_values);
        series->setPen(line.pen);
    }

    void paint(QPainter &painter, const QRectF &plot)
    {
        const QRectF room = plot.adjusted(0, -kEdge, 0, kEdge);
        const QRectF inside(QPointF(), room.size());
        m_chart->resize(room.size());
        m_chart->setPlotArea(inside);
        m_scene.setSceneRect(inside);
        m_scene.render(&painter, room, inside);
    }

private:
    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_years;
    QValueAxis *m_values;
};

} // namespace

bool drawsCharts()
{
    return true;
}

void paintCanvas(QPainter &painter, const TrendAxes &axes, const std::vector<TrendLine> &lines, const ChartLook &look)
{
    Canvas canvas(axes, look);
    for (const TrendLine &line : lines)
        canvas.add(line);
    canvas.paint(painter, axes.plot);
}

} // namespace ansinh
