// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_key.h"

#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kPitch = 1.3; ///< of the rows, in heights of the text
constexpr double kBetween = 1.1; ///< items, in heights of the text
constexpr double kSignGap = 0.35;
constexpr double kSegment = 1.5;

QFont boldened(QFont font)
{
    font.setBold(true);
    return font;
}

/// In heights of the text.
double signWidth(KeySign sign)
{
    switch (sign) {
    case KeySign::Mark: return 0.62;
    case KeySign::Tick:
    case KeySign::ThinTick: return 0.2;
    case KeySign::Segment: return kSegment + 0.85;
    case KeySign::Bar: break;
    }
    return kSegment;
}

double countWidth(const BulletKeyItem &item, const QFont &font)
{
    return item.count.isEmpty() ? 0 : QFontMetricsF(boldened(font)).horizontalAdvance(item.count + QLatin1Char(' '));
}

double widthOf(const BulletKeyItem &item, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return (signWidth(item.sign) + kSignGap) * metrics.height() + countWidth(item, font)
        + metrics.horizontalAdvance(item.text);
}

/// Where each item stands, from the top left.
std::vector<QRectF> placesOf(const std::vector<BulletKeyItem> &items, double width, const QFont &font)
{
    const double height = QFontMetricsF(font).height();
    std::vector<QRectF> places;
    QPointF next;
    for (const BulletKeyItem &item : items) {
        const double own = std::min(widthOf(item, font), width);
        if (next.x() > 0 && next.x() + own > width + 0.01)
            next = {0, next.y() + height * kPitch};
        places.emplace_back(next.x(), next.y(), own, height);
        next.rx() += own + height * kBetween;
    }
    return places;
}

void paintSign(QPainter &painter, const QRectF &area, const BulletKeyItem &item, double em, const ChartLook &look)
{
    const QRectF bar = QRectF(area.left(), area.center().y() - em * 0.25, area.width(), em * 0.5);
    switch (item.sign) {
    case KeySign::Mark: paintMark(painter, area.center(), area.width(), item.tone, look); break;
    case KeySign::Segment:
        paintSegment(painter, QRectF(bar.left(), bar.top() - em * 0.1, em * kSegment, em * 0.7), item.tone, em, look);
        paintMark(painter, QPointF(area.right() - em * 0.3, area.center().y()), em * 0.58, item.tone, look);
        break;
    case KeySign::Bar: paintBar(painter, bar, look.own.muted, item.certainty, look); break;
    case KeySign::Tick:
        paintTick(painter, area.center().x(), bar.top() - em * 0.15, bar.bottom() + em * 0.15, em * 0.16, look);
        break;
    case KeySign::ThinTick:
        paintTick(painter, area.center().x(), bar.top() - em * 0.15, bar.bottom() + em * 0.15, em * 0.07, look);
        break;
    }
}

} // namespace

QFont sized(const QFont &font, double factor)
{
    QFont made = font;
    if (font.pixelSize() > 0)
        made.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        made.setPointSizeF(font.pointSizeF() * factor);
    return made;
}

std::vector<BulletKeyItem> countsOf(const std::vector<ProgressPart> &parts, KeySign sign)
{
    std::vector<BulletKeyItem> items;
    for (const ProgressPart &part : parts) {
        // Inside a line the word begins small.
        const QString &word = part.verdict.word;
        items.push_back(
            {sign, word.left(1).toLower() + word.mid(1), part.verdict.tone, {}, QString::number(part.count)});
    }
    return items;
}

double keyHeight(const std::vector<BulletKeyItem> &items, double width, const QFont &font)
{
    return items.empty() ? 0 : placesOf(items, width, font).back().bottom();
}

void paintKey(QPainter &painter, const QRectF &area, const std::vector<BulletKeyItem> &items, const ChartLook &look)
{
    const QFont font = painter.font();
    const std::vector<QRectF> places = placesOf(items, area.width(), font);
    for (size_t i = 0; i < items.size(); ++i) {
        const QRectF place = places[i].translated(area.topLeft());
        const double em = place.height();
        const QRectF sign(place.left(), place.top(), signWidth(items[i].sign) * em, em);
        paintSign(painter, sign, items[i], em, look);
        painter.setPen(look.own.text);
        QRectF text = place.adjusted(sign.width() + kSignGap * em, 0, 0.5, 0);
        if (!items[i].count.isEmpty()) {
            painter.setFont(boldened(font));
            paintText(painter, text, Qt::AlignLeft, items[i].count);
            painter.setFont(font);
            text.setLeft(text.left() + countWidth(items[i], font));
        }
        paintText(painter, text, Qt::AlignLeft, items[i].text);
    }
}

void paintTick(QPainter &painter, double x, double top, double bottom, double width, const ChartLook &look)
{
    const double free = width * 0.5 + (bottom - top) * 0.07;
    painter.fillRect(QRectF(x - free, top, free * 2, bottom - top), look.own.surface);
    painter.fillRect(QRectF(x - width / 2, top, width, bottom - top), look.own.text);
}

} // namespace ansinh
