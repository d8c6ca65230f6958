// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_look.h"
#include "ui/charts/chart_spot.h"
#include "ui/charts/chart_text.h"

#include <QPainter>

namespace ansinh {

/// Words in the middle, where a grid has nothing to show.
ChartSpots paintNothing(QPainter &painter, const QRectF &area, const QString &words, const ChartLook &look);
double nothingHeight(const QFont &font);

/// Sets the painter's face, made smaller (at most to six tenths) until what `layOut` makes of it is no higher than the
/// area, lets nothing outside the area be painted, and gives the layout.
template <class LayOut> auto fitted(QPainter &painter, const QRectF &area, LayOut layOut)
{
    constexpr double kLeastFont = 0.6;
    constexpr double kSmaller = 0.95;
    const QFont wanted = painter.font();
    QFont font = wanted;
    auto layout = layOut(font);
    for (double factor = kSmaller; layout.height > area.height() + 0.5 && factor >= kLeastFont; factor *= kSmaller) {
        font = sized(wanted, factor);
        layout = layOut(font);
    }
    painter.setFont(font);
    painter.setClipRect(area, Qt::IntersectClip);
    return layout;
}

} // namespace ansinh
