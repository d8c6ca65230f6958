// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_signs.h"

#include "ui/charts/marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr Phrase kValue{u"Thực hiện", u"Reached"};
constexpr Phrase kOfficial{u"Số liệu chính thức", u"Official figure"};
constexpr Phrase kPreliminary{u"Số liệu sơ bộ", u"Preliminary figure"};
constexpr Phrase kEstimate{u"Số liệu ước", u"Estimate"};
constexpr Phrase kTarget{u"Mục tiêu", u"Target"};
constexpr Phrase kExpected{u"Lộ trình đến mục tiêu", u"Way to the target"};
constexpr Phrase kProjection{u"Dự báo theo đà hiện nay", u"At the pace so far"};
constexpr Phrase kAssigned{u"Chỉ tiêu giao trong năm", u"Assigned for the year"};
constexpr double kLineWidth = 1.6; ///< of a sign in the key, in heights of the text

constexpr Phrase kBreak{u"Bắt đầu chuỗi số liệu mới", u"A new series begins"};

} // namespace

double strokeOf(const QFontMetricsF &metrics)
{
    return metrics.height() / 16;
}

QPen valuePen(const ChartLook &look, double stroke)
{
    return QPen(look.own.accentText, 2 * stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPen targetPen(const ChartLook &look, double stroke)
{
    return QPen(look.own.warning, 1.6 * stroke, Qt::SolidLine, Qt::FlatCap);
}

QPen expectedPen(const ChartLook &look, double stroke)
{
    QPen pen(look.own.muted, 1.4 * stroke, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.4, 2.6});
    return pen;
}

QPen projectionPen(const ChartLook &look, double stroke)
{
    QPen pen(look.own.accentText, 1.4 * stroke, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({6, 4});
    return pen;
}

void paintAssigned(QPainter &painter, const QPointF &centre, double size, const ChartLook &look)
{
    painter.setPen(QPen(look.own.text, size / 5, Qt::SolidLine, Qt::FlatCap));
    const QPointF half(size, 0);
    painter.drawLine(centre - half, centre + half);
    for (const QPointF &end : {centre - half, centre + half})
        painter.drawLine(end - QPointF(0, size * 0.45), end + QPointF(0, size * 0.45));
}

void paintProjected(QPainter &painter, const QPointF &centre, double size, const ChartLook &look)
{
    painter.setPen(QPen(look.own.accentText, size / 6));
    painter.setBrush(look.own.surface);
    painter.drawRect(QRectF(centre.x() - size * 0.42, centre.y() - size * 0.42, size * 0.84, size * 0.84));
}

void paintBreak(QPainter &painter, const QPointF &top, const QPointF &base, const ChartLook &look)
{
    const QFontMetricsF metrics(painter.font());
    const double stroke = strokeOf(metrics);
    QPen pen(look.own.muted, stroke, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({8, 3, 2, 3});
    painter.setPen(pen);
    const double slash = 5 * stroke;
    painter.drawLine(top, base - QPointF(0, slash));
    painter.setPen(QPen(look.own.text, 1.3 * stroke));
    for (const double aside : {-1.8 * stroke, 1.8 * stroke})
        painter.drawLine(base + QPointF(aside - slash / 2, slash), base + QPointF(aside + slash / 2, -slash));
}

void paintZigzag(QPainter &painter, const QRectF &room, const ChartLook &look)
{
    const double step = room.height() / 2;
    QPolygonF line;
    for (int i = 0; room.left() + i * step <= room.right(); ++i)
        line += QPointF(room.left() + i * step, i % 2 == 0 ? room.bottom() : room.top());
    painter.setPen(QPen(look.own.muted, strokeOf(QFontMetricsF(painter.font()))));
    painter.drawPolyline(line);
}

bool isJoined(const TrendPoint &before, const TrendPoint &point)
{
    return !point.beginsSeries && point.at - before.at <= 1;
}

bool hasWay(const TrendChart &chart)
{
    return chart.target && chart.expected.size() > 1
        && std::any_of(chart.expected.begin(), chart.expected.end(),
                       [&](const TrendPoint &point) { return point.value.value != chart.target->value; });
}

void addDots(const std::vector<ChartCertainty> &occurring, ChartLanguage language, ChartKey &key)
{
    const std::pair<ChartCertainty, Phrase> kinds[] = {{ChartCertainty::Official, kOfficial},
                                                       {ChartCertainty::Preliminary, kPreliminary},
                                                       {ChartCertainty::Estimate, kEstimate}};
    const bool isPlain = std::all_of(occurring.begin(), occurring.end(),
                                     [](ChartCertainty each) { return each == ChartCertainty::Official; });
    for (const auto &[kind, words] : kinds) {
        if (std::find(occurring.begin(), occurring.end(), kind) == occurring.end())
            continue;
        const auto sign = [certainty = kind](QPainter &painter, const QRectF &room, const ChartLook &look) {
            const QFontMetricsF metrics(painter.font());
            painter.setPen(valuePen(look, strokeOf(metrics)));
            painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()));
            paintDot(painter, room.center(), kDotSize * metrics.height(), look.own.accentText, certainty, look);
        };
        key.push_back({(isPlain ? kValue : words).in(language), sign, kLineWidth});
    }
}

KeyItem lineItem(const QString &text, QPen (*pen)(const ChartLook &, double))
{
    return {text,
            [pen](QPainter &painter, const QRectF &room, const ChartLook &look) {
                painter.setPen(pen(look, strokeOf(QFontMetricsF(painter.font()))));
                painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()));
            },
            kLineWidth};
}

ChartKey keyOf(const TrendChart &chart, ChartLanguage language)
{
    ChartKey key;
    if (chart.points.empty() || chart.isYesNo)
        return key;
    std::vector<ChartCertainty> certainties;
    for (const TrendPoint &point : chart.points)
        certainties.push_back(point.certainty);
    addDots(certainties, language, key);
    if (chart.target)
        key.push_back(lineItem(kTarget.in(language), targetPen));
    if (hasWay(chart))
        key.push_back(lineItem(kExpected.in(language), expectedPen));
    if (chart.projection)
        key.push_back(lineItem(kProjection.in(language), projectionPen));
    if (!chart.assigned.empty()) {
        key.push_back({kAssigned.in(language),
                       [](QPainter &painter, const QRectF &room, const ChartLook &look) {
                           paintAssigned(painter, room.center(), room.height() * 0.6, look);
                       },
                       kLineWidth});
    }
    if (!chart.breaks.empty()) {
        key.push_back({kBreak.in(language),
                       [](QPainter &painter, const QRectF &room, const ChartLook &look) {
                           const QPointF below(room.center().x(), room.bottom() - room.height() * 0.2);
                           paintBreak(painter, QPointF(room.center().x(), room.top()), below, look);
                       },
                       kLineWidth});
    }
    return key;
}

} // namespace ansinh
