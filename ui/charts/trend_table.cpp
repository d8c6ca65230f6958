// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend.h"

#include <QPainter>

namespace ansinh {

void paintTrend(QPainter &painter, const QRectF &area, const TrendSeries &series, const Colours &own)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const TrendMark &point : series.points)
        rows.emplace_back(QString::number(point.year), point.label);
    if (series.target)
        rows.emplace_back(QString::number(series.dueYear), series.targetLabel);
    const double height = QFontMetricsF(painter.font()).height() * 1.5;
    QRectF row(area.left(), area.top(), area.width(), height);
    painter.save();
    for (const auto &[year, value] : rows) {
        painter.setPen(own.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, year);
        painter.setPen(own.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, value);
        painter.setPen(own.line);
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        row.translate(0, height);
    }
    painter.restore();
}

} // namespace ansinh
