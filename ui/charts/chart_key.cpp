// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_key.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

// In heights of the text.
constexpr double kPitch = 1.25; ///< of the rows
constexpr double kSignGap = 0.35;
constexpr double kBetween = 1.1;
constexpr double kMark = 0.65;
constexpr int kMostLines = 4;

/// Where an item stands, from the top left of the key.
struct Placed
{
    QPointF at;
    double sign = 0; ///< width up to the words
    double count = 0;
    double words = 0;
    int lines = 1;
};

Placed measured(const KeyItem &item, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    Placed placed;
    placed.sign = item.sign ? (item.signWidth + kSignGap) * metrics.height() : 0;
    if (!item.count.isEmpty())
        placed.count = QFontMetricsF(boldOf(font)).horizontalAdvance(item.count + QLatin1Char(' '));
    const double wanted = metrics.horizontalAdvance(item.text) + 1;
    placed.words = std::min(wanted, width - placed.sign - placed.count);
    placed.lines = wanted <= placed.words ? 1 : linesOf(item.text, placed.words, metrics, kMostLines);
    return placed;
}

std::vector<Placed> placed(const ChartKey &key, double width, const QFont &font)
{
    const double height = QFontMetricsF(font).height();
    std::vector<Placed> places;
    QPointF next;
    double row = 0;
    for (const KeyItem &item : key) {
        Placed place = measured(item, width, font);
        const double own = place.sign + place.count + place.words;
        if (next.x() > 0 && next.x() + own > width + 0.01) {
            next = {0, next.y() + row};
            row = 0;
        }
        place.at = next;
        row = std::max(row, height * (kPitch + place.lines - 1));
        next.rx() += own + height * kBetween;
        places.push_back(place);
    }
    return places;
}

} // namespace

KeyItem markItem(ChartTone tone, const QString &text)
{
    return {text,
            [tone](QPainter &painter, const QRectF &room, const ChartLook &look) {
                paintMark(painter, room.center(), room.width(), tone, look);
            },
            kMark};
}

double keyHeight(const ChartKey &key, double width, const QFont &font)
{
    const double height = QFontMetricsF(font).height();
    double bottom = 0;
    for (const Placed &place : placed(key, width, font))
        bottom = std::max(bottom, place.at.y() + height * (kPitch + place.lines - 1));
    return bottom;
}

void paintKey(QPainter &painter, const QRectF &area, const ChartKey &key, const ChartLook &look)
{
    const QFont font = painter.font();
    const double height = QFontMetricsF(font).height();
    const std::vector<Placed> places = placed(key, area.width(), font);
    for (size_t i = 0; i < key.size(); ++i) {
        const Placed &place = places[i];
        QPointF at = area.topLeft() + place.at;
        if (key[i].sign) {
            painter.save();
            key[i].sign(painter, QRectF(at, QSizeF(key[i].signWidth * height, height)), look);
            painter.restore();
        }
        at.rx() += place.sign;
        if (!key[i].count.isEmpty()) {
            painter.setFont(boldOf(font));
            paintText(painter, QRectF(at, QSizeF(place.count, height)), Qt::AlignLeft, key[i].count);
            painter.setFont(font);
        }
        at.rx() += place.count;
        paintText(painter, QRectF(at, QSizeF(place.words + 0.5, height * place.lines)), Qt::AlignLeft, key[i].text);
    }
}

} // namespace ansinh
