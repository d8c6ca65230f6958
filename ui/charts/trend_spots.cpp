// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_spots.h"

#include "ui/charts/trend_words.h"

#include <algorithm>

namespace ansinh {

namespace {

/// The spots of a trend being gathered.
class Gathering
{
public:
    Gathering(const TrendChart &chart, const TrendLayout &layout, const QRectF &area, ChartLanguage language)
        : m_chart(chart), m_layout(layout), m_area(area), m_language(language)
    {
    }

    ChartSpots gathered()
    {
        for (const TrendPoint &point : m_chart.points)
            add(point.at, m_chart.isYesNo ? QPointF(x(point.at), m_layout.strip()) : place(point),
                spoken(point, m_chart.scale, m_language), point.link);
        for (const TrendGap &gap : m_chart.gaps)
            add(gap.at, {x(gap.at), m_layout.gaps.center().y()}, spoken(gap, m_language), gap.link);
        if (!m_chart.isYesNo) {
            for (const TrendPoint &assigned : m_chart.assigned)
                add(assigned.at, place(assigned), spokenAssigned(assigned, m_language), assigned.link);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        const double end = m_chart.lastYear + 1;
        if (m_chart.target)
            add(end, m_layout.axes.place(m_chart.dueYear, m_chart.target->toDouble()),
                spokenTarget(m_chart, m_language), linkOfAny(m_chart));
        if (m_chart.projection)
            add(end, m_layout.axes.place(m_chart.dueYear, m_chart.projection->toDouble()),
                spokenProjection(m_chart, m_language), linkOfAny(m_chart));
        ChartSpots spots;
        for (auto &each : m_found)
            spots.push_back(std::move(each.second));
        return spots;
    }

    static Destination linkOfAny(const TrendChart &chart)
    {
        if (!chart.points.empty())
            return chart.points.back().link;
        return chart.gaps.empty() ? Destination() : chart.gaps.back().link;
    }

private:
    double x(double at) const { return m_layout.axes.place(at, 0).x(); }
    QPointF place(const TrendPoint &point) const { return m_layout.axes.place(point.at, point.value.toDouble()); }

    void add(double at, const QPointF &centre, const QString &words, const Destination &link)
    {
        const double size = 1.4 * m_layout.line;
        const QRectF around(centre.x() - size / 2, centre.y() - size / 2, size, size);
        m_found.push_back({at, {around.intersected(m_area), words, link}});
    }

    const TrendChart &m_chart;
    const TrendLayout &m_layout;
    QRectF m_area;
    ChartLanguage m_language;
    std::vector<std::pair<double, ChartSpot>> m_found;
};

} // namespace

ChartSpots spotsOf(const TrendChart &chart, const TrendLayout &layout, const TrendContents &contents,
                   const QRectF &area, ChartLanguage language)
{
    if (!layout.hasPlot())
        return {{area, contents.notes.front().text, Gathering::linkOfAny(chart)}};
    return Gathering(chart, layout, area, language).gathered();
}

} // namespace ansinh
