// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_key.h"

#include "ui/charts/marks.h"

#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kSign = 1.6; ///< heights of the text: wide
constexpr double kSpace = 0.35;
constexpr double kBetween = 1.1;
constexpr double kLine = 1.2;

/// Where each item stands, from the top left of the key.
std::vector<QRectF> placesOf(const std::vector<KeyItem> &items, double width, const QFontMetricsF &metrics)
{
    const double height = metrics.height();
    std::vector<QRectF> places;
    double left = 0;
    double top = 0;
    for (const KeyItem &item : items) {
        const double wanted = (kSign + kSpace) * height + metrics.horizontalAdvance(item.text) + 1;
        if (left > 0 && left + wanted > width) {
            left = 0;
            top += kLine * height;
        }
        places.emplace_back(left, top, std::min(wanted, width), kLine * height);
        left += wanted + kBetween * height;
    }
    return places;
}

} // namespace

double keyHeight(const std::vector<KeyItem> &items, double width, const QFontMetricsF &metrics)
{
    return items.empty() ? 0 : placesOf(items, width, metrics).back().bottom();
}

void paintKey(QPainter &painter, const QRectF &area, const std::vector<KeyItem> &items)
{
    const QFontMetricsF metrics(painter.font());
    const std::vector<QRectF> places = placesOf(items, area.width(), metrics);
    for (size_t i = 0; i < items.size(); ++i) {
        const QRectF place = places[i].translated(area.topLeft());
        const double sign = kSign * metrics.height();
        painter.save();
        items[i].sign(painter, QRectF(place.left(), place.top(), sign, place.height()));
        painter.restore();
        paintText(painter, place.adjusted(sign + kSpace * metrics.height(), 0, 0.5, 0), Qt::AlignVCenter,
                  items[i].text);
    }
}

} // namespace ansinh
