// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/chart_values.h"
#include "ui/charts/chart_look.h"

#include <QRectF>

#include <functional>

class QFont;
class QPainter;

namespace ansinh {

/// A sign and what it means: "▲ 12 đúng tiến độ".
struct KeyItem
{
    using Sign = std::function<void(QPainter &, const QRectF &, const ChartLook &)>;

    QString text;
    Sign sign = {}; ///< paints into the room given, one height of the text high; empty: words only
    double signWidth = 1; ///< of that room, in heights of the text
    QString count = {}; ///< in bold before the text; empty: none
};

using ChartKey = std::vector<KeyItem>;

/// Of a verdict's mark.
KeyItem markItem(ChartTone tone, const QString &text);

/// How high the items are, one after the other in rows of that width; one that is wider is broken.
double keyHeight(const ChartKey &key, double width, const QFont &font);
/// In the painter's font and pen, from the top left.
void paintKey(QPainter &painter, const QRectF &area, const ChartKey &key, const ChartLook &look);

} // namespace ansinh
