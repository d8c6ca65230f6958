// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_signs.h"

#include "ui/charts/axis_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr Phrase kBetter{u"tốt hơn %1", u"better than %1"};
constexpr Phrase kWorse{u"kém hơn %1", u"worse than %1"};
constexpr Phrase kPreliminary{u"%1, sơ bộ", u"%1, preliminary"};
constexpr Phrase kEstimate{u"%1, ước tính", u"%1, estimate"};
constexpr Phrase kSame{u"bằng %1", u"the same as %1"};

/// The first year: an upright stroke through the axis.
void paintFirst(QPainter &painter, const QPointF &centre, double size, const ChartLook &look)
{
    painter.setPen(QPen(look.own.muted, size * 0.16, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre + QPointF(0, -size * 0.6), centre + QPointF(0, size * 0.6));
}

void paintBefore(QPainter &painter, const QPointF &centre, double size, const ChartLook &look)
{
    painter.setPen(QPen(look.own.text, size * 0.13));
    painter.setBrush(look.own.surface);
    painter.drawEllipse(centre, size * 0.42, size * 0.42);
}

void paintNow(QPainter &painter, const QPointF &centre, double size, ChartCertainty certainty, const ChartLook &look)
{
    paintDot(painter, centre, size, look.own.accent, certainty, look);
}

/// Where a value stands between two ends.
class Way
{
public:
    Way(double left, double right, double y, const ChartScale &scale)
        : m_left(left), m_right(right), m_y(y), m_scale(scale)
    {
    }
    QPointF at(const ChartValue &value) const
    {
        return {m_left + (m_right - m_left) * std::clamp(m_scale.share(value.toDouble()), 0.0, 1.0), m_y};
    }

private:
    double m_left;
    double m_right;
    double m_y;
    const ChartScale &m_scale;
};

void paintValues(QPainter &painter, const Way &way, double line, const CompareRow &row, const ChartLook &look)
{
    if (row.before && row.now && row.way != CompareWay::None) {
        painter.setPen(QPen(look.own.accent, line * 0.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(way.at(*row.before), way.at(*row.now));
    }
    if (row.baseline)
        paintFirst(painter, way.at(*row.baseline), line * 0.7, look);
    if (row.before)
        paintBefore(painter, way.at(*row.before), line * 0.55, look);
    if (row.now)
        paintNow(painter, way.at(*row.now), line * 0.6, row.certainty, look);
}

template <class Test> bool has(const CompareChart &chart, Test test)
{
    return std::any_of(chart.groups.begin(), chart.groups.end(), [&](const CompareGroup &group) {
        return std::any_of(group.rows.begin(), group.rows.end(), test);
    });
}

} // namespace

void paintCompareWay(QPainter &painter, const QPointF &centre, double size, CompareWay way, const ChartLook &look)
{
    if (way == CompareWay::None)
        return;
    const QColor colour = way == CompareWay::Better ? look.own.good
        : way == CompareWay::Worse                  ? look.own.bad
                                                    : look.own.muted;
    const double half = size / 2;
    const double arm = half * 0.55;
    painter.save();
    painter.setPen(QPen(colour, size * 0.1));
    painter.setBrush(way == CompareWay::Worse ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, half, half);
    painter.setPen(QPen(way == CompareWay::Worse ? look.own.surface : colour, size * 0.14, Qt::SolidLine, Qt::FlatCap));
    const double apart = way == CompareWay::Same ? arm * 0.45 : 0;
    painter.drawLine(centre + QPointF(-arm, -apart), centre + QPointF(arm, -apart));
    if (way == CompareWay::Better)
        painter.drawLine(centre + QPointF(0, -arm), centre + QPointF(0, arm));
    if (way == CompareWay::Same)
        painter.drawLine(centre + QPointF(-arm, apart), centre + QPointF(arm, apart));
    painter.restore();
}

void paintCompareAxis(QPainter &painter, const QRectF &box, const CompareRow &row, const ChartLook &look)
{
    const double line = box.height();
    const QFontMetricsF metrics(painter.font());
    const QString end = tickLabel(row.scale, row.scale.top);
    const double y = box.center().y();
    const double left = box.left() + metrics.horizontalAdvance(QLatin1Char('0')) + line * 0.8;
    const double right = box.right() - std::max(line * 2.8, metrics.horizontalAdvance(end) + line * 1.1);
    painter.setPen(look.own.muted);
    paintText(painter, {box.left(), box.top(), line, line}, Qt::AlignLeft, QStringLiteral("0"));
    paintText(painter, {right + line * 0.7, box.top(), box.right() - right - line * 0.7, line}, Qt::AlignLeft, end);
    painter.setPen(QPen(look.own.edge, line * 0.08));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, y - line * 0.18), QPointF(x, y + line * 0.18));
    paintValues(painter, Way(left, right, y, row.scale), line, row, look);
}

ChartKey compareKey(const CompareChart &chart, ChartLanguage language)
{
    ChartKey key;
    key.push_back({chart.baselineWord, [](QPainter &painter, const QRectF &box, const ChartLook &look) {
                       paintFirst(painter, box.center(), box.height() * 0.6, look);
                   }});
    key.push_back({chart.beforeWord, [](QPainter &painter, const QRectF &box, const ChartLook &look) {
                       paintBefore(painter, box.center(), box.height() * 0.6, look);
                   }});
    key.push_back({chart.nowWord, [](QPainter &painter, const QRectF &box, const ChartLook &look) {
                       paintNow(painter, box.center(), box.height() * 0.6, ChartCertainty::Official, look);
                   }});
    for (const auto &[certainty, word] :
         {std::pair(ChartCertainty::Preliminary, kPreliminary), std::pair(ChartCertainty::Estimate, kEstimate)}) {
        if (has(chart, [sure = certainty](const CompareRow &row) { return row.now && row.certainty == sure; }))
            key.push_back({word.in(language).arg(chart.nowWord),
                           [sure = certainty](QPainter &painter, const QRectF &box, const ChartLook &look) {
                               paintNow(painter, box.center(), box.height() * 0.6, sure, look);
                           }});
    }
    for (const auto &[way, word] : {std::pair(CompareWay::Better, kBetter), std::pair(CompareWay::Worse, kWorse),
                                    std::pair(CompareWay::Same, kSame)}) {
        if (has(chart, [which = way](const CompareRow &row) { return row.way == which; }))
            key.push_back({word.in(language).arg(chart.beforeWord),
                           [which = way](QPainter &painter, const QRectF &box, const ChartLook &look) {
                               paintCompareWay(painter, box.center(), box.height() * 0.75, which, look);
                           }});
    }
    return key;
}

} // namespace ansinh
