// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painters.h"

#include <QFontMetricsF>

namespace ansinh {

ChartSpots paint(QPainter &, const QRectF &, const CompareChart &, const ChartLook &, ChartLanguage)
{
    return {};
}

double heightOf(const CompareChart &, double, const QFont &font)
{
    return QFontMetricsF(font).height() * 12;
}

} // namespace ansinh
