// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/return_signs.h"

#include "ui/charts/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace ansinh {

namespace {

QColor colourOf(ReturnMark mark, const ChartLook &look)
{
    switch (mark) {
    case ReturnMark::OnTime: return look.own.good;
    case ReturnMark::Late:
    case ReturnMark::Partial: return look.own.warning;
    case ReturnMark::Missing: return look.own.bad;
    case ReturnMark::Awaited:
    case ReturnMark::NotAsked: break;
    }
    return look.own.muted;
}

void paintHalfFilled(QPainter &painter, const QPointF &centre, double half)
{
    QPainterPath left;
    left.moveTo(centre + QPointF(0, -half));
    left.arcTo(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 90, 180);
    left.closeSubpath();
    const QColor colour = painter.pen().color();
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, half, half);
    painter.fillPath(left, colour);
}

} // namespace

void paintReturnMark(QPainter &painter, const QPointF &centre, double size, ReturnMark mark, const ChartLook &look)
{
    const QColor colour = colourOf(mark, look);
    const double half = size * 0.45;
    painter.save();
    painter.setPen(QPen(colour, size * 0.16));
    painter.setBrush(colour);
    switch (mark) {
    case ReturnMark::OnTime:
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, half, half);
        break;
    case ReturnMark::Late:
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF{{centre + QPointF(0, -size / 2), centre + QPointF(size / 2, size / 2),
                                       centre + QPointF(-size / 2, size / 2)}});
        break;
    case ReturnMark::Partial: paintHalfFilled(painter, centre, half); break;
    case ReturnMark::Missing:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, half, half);
        break;
    case ReturnMark::Awaited:
        painter.setPen(Qt::NoPen);
        for (const double x : {-0.42, 0.0, 0.42})
            painter.drawEllipse(centre + QPointF(size * x, 0), size * 0.11, size * 0.11);
        break;
    case ReturnMark::NotAsked: painter.drawLine(centre + QPointF(-half, 0), centre + QPointF(half, 0)); break;
    }
    painter.restore();
}

void paintReturnBar(QPainter &painter, const QRectF &bar, double line, ReturnMark mark, const ChartLook &look)
{
    const QColor colour = colourOf(mark, look);
    const double inset = line * 0.05;
    const QRectF inside = bar.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setPen(QPen(colour, line * 0.09, mark == ReturnMark::Awaited ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap,
                        Qt::MiterJoin));
    painter.setBrush(mark == ReturnMark::OnTime ? colour : look.own.surface);
    painter.drawRect(inside);
    painter.restore();
    if (mark == ReturnMark::Late)
        paintHatching(painter, inside, colour, line * 0.28, line * 0.07);
}

ChartKey returnKey(const ReturnChart &chart)
{
    ChartKey key;
    for (const auto &[mark, word] : chart.key) {
        key.push_back({word, [mark = mark](QPainter &painter, const QRectF &box, const ChartLook &look) {
                           paintReturnMark(painter, box.center(), box.height() * 0.62, mark, look);
                       }});
    }
    return key;
}

} // namespace ansinh
