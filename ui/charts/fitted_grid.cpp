// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fitted_grid.h"

#include "ui/charts/marks.h"

#include <QFontMetricsF>

namespace ansinh {

ChartSpots paintNothing(QPainter &painter, const QRectF &area, const QString &words, const ChartLook &look)
{
    painter.setPen(look.own.muted);
    paintText(painter, area, Qt::AlignHCenter | Qt::AlignVCenter, words);
    return {{area, words, {}}};
}

double nothingHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * 6;
}

} // namespace ansinh
