// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_key.h"

#include "core/text/words.h"
#include "ui/charts/marks.h"

#include <QPainter>

namespace ansinh {

namespace {

// In heights of the text.
constexpr double kBar = 1.5; ///< wide
constexpr double kTick = 0.2;

QRectF barIn(const QRectF &room)
{
    return {room.left(), room.center().y() - room.height() * 0.25, room.height() * kBar, room.height() * 0.5};
}

KeyItem segmentItem(ChartTone tone, const QString &text)
{
    return {text,
            [tone](QPainter &painter, const QRectF &room, const ChartLook &look) {
                const double em = room.height();
                paintSegment(painter, barIn(room).adjusted(0, -em * 0.1, 0, em * 0.1), tone, em, look);
                paintMark(painter, {room.right() - em * 0.3, room.center().y()}, em * 0.58, tone, look);
            },
            kBar + 0.85};
}

} // namespace

ChartKey countsOf(const std::vector<ProgressPart> &parts, bool hasSegments)
{
    ChartKey key;
    for (const ProgressPart &part : parts) {
        const QString word = withLowerFirst(part.verdict.word);
        key.push_back(hasSegments ? segmentItem(part.verdict.tone, word) : markItem(part.verdict.tone, word));
        key.back().count = QString::number(part.count);
    }
    return key;
}

KeyItem barItem(ChartCertainty certainty, const QString &text)
{
    return {text,
            [certainty](QPainter &painter, const QRectF &room, const ChartLook &look) {
                paintBar(painter, barIn(room), look.own.muted, certainty, look);
            },
            kBar};
}

KeyItem tickItem(double thickness, const QString &text)
{
    return {text,
            [thickness](QPainter &painter, const QRectF &room, const ChartLook &look) {
                const QRectF bar = barIn(room);
                const double em = room.height();
                paintTick(painter, room.center().x(), bar.top() - em * 0.15, bar.bottom() + em * 0.15, em * thickness,
                          look);
            },
            kTick};
}

void paintTick(QPainter &painter, double x, double top, double bottom, double width, const ChartLook &look)
{
    const double free = width * 0.5 + (bottom - top) * 0.07;
    painter.fillRect(QRectF(x - free, top, free * 2, bottom - top), look.own.surface);
    painter.fillRect(QRectF(x - width / 2, top, width, bottom - top), look.own.text);
}

} // namespace ansinh
