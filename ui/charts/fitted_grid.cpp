// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fitted_grid.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ansinh {

namespace {

constexpr double kLeastFont = 0.6;
constexpr double kSmaller = 0.95;
constexpr double kNothing = 6; ///< lines high

QFont fittedFont(const QFont &font, double height, const std::function<double(const QFont &)> &heightIn)
{
    QFont fitted = font;
    for (double factor = 1; factor >= kLeastFont; factor *= kSmaller) {
        fitted = sized(font, factor);
        if (heightIn(fitted) <= height + 0.5)
            break;
    }
    return fitted;
}

} // namespace

ChartSpots paintFitted(QPainter &painter, const QRectF &area, const QString &nothing, const ChartLook &look,
                       const std::function<double(const QFont &)> &heightIn, const std::function<ChartSpots()> &paint)
{
    if (!nothing.isEmpty()) {
        painter.setPen(look.own.muted);
        paintText(painter, area, Qt::AlignHCenter | Qt::AlignVCenter, nothing);
        return {{area, nothing, {}}};
    }
    painter.setFont(fittedFont(painter.font(), area.height(), heightIn));
    painter.setClipRect(area, Qt::IntersectClip);
    return paint();
}

double fittedHeight(const QString &nothing, const QFont &font, const std::function<double()> &height)
{
    return nothing.isEmpty() ? height() : QFontMetricsF(font).height() * kNothing;
}

} // namespace ansinh
