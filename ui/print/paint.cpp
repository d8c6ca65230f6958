// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paint.h"

#include "ui/print/chart_room.h"
#include "ui/print/paper.h"

#include <QPainter>

namespace ansinh {

namespace {

void paintRules(QPainter &painter, const std::vector<RuleItem> &rules)
{
    QPen pen(Qt::black);
    pen.setCapStyle(Qt::FlatCap);
    painter.setRenderHint(QPainter::Antialiasing, false); // a hairline stays one pixel on a screen
    double thickness = -1;
    for (const RuleItem &rule : rules) {
        if (rule.thickness < thickness || rule.thickness > thickness) {
            thickness = rule.thickness;
            pen.setWidthF(thickness);
            painter.setPen(pen);
        }
        painter.drawLine(rule.line);
    }
}

void paintChart(QPainter &painter, const ChartPainter &charts, const ChartItem &item)
{
    painter.save();
    painter.scale(pt(1), pt(1));
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF rect(item.rect.topLeft() / pt(1), item.rect.size() / pt(1));
    paintInRoom(painter, charts, *item.chart, rect, item.scale);
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const LaidOut &laidOut, int page, double dpi)
{
    if (page < 0 || page >= static_cast<int>(laidOut.pages.size()))
        return;
    const LaidOutPage &shown = laidOut.pages[static_cast<size_t>(page)];
    painter.save();
    painter.scale(dpi / kUnitsPerInch, dpi / kUnitsPerInch);
    paintRules(painter, shown.rules);
    painter.setPen(Qt::black);
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    for (const TextItem &text : shown.texts)
        text.layout->lineAt(text.line).draw(&painter, text.at);
    for (const ChartItem &chart : shown.charts) {
        if (laidOut.charts)
            paintChart(painter, laidOut.charts, chart);
    }
    painter.restore();
}

} // namespace ansinh
