// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace ansinh {

/// A sign and what it means.
struct KeyItem
{
    std::function<void(QPainter &, const QRectF &)> sign; ///< paints it into the room given
    QString text;
};

/// How high the items are, one after the other in lines of that width.
double keyHeight(const std::vector<KeyItem> &items, double width, const QFontMetricsF &metrics);
/// In the painter's font and pen.
void paintKey(QPainter &painter, const QRectF &area, const std::vector<KeyItem> &items);

} // namespace ansinh
