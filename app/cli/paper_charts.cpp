// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_charts.h"

#include "ui/charts/paint_chart.h"

namespace ansinh {

ChartPainter paperCharts()
{
    return {[](QPainter &painter, const QRectF &area, const Chart &chart) {
                paintChart(painter, area, chart, paperLook());
            },
            chartHeight};
}

} // namespace ansinh
