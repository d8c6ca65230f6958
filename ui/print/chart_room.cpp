// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_room.h"

#include "core/document/decree.h"
#include "ui/print/fonts.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kUsualHeight = decree::millimetres(70); // of a painter that has no wish
constexpr int kLetters = 9; // points
constexpr double kSmallest = 0.65; // of that size: who reads a page reads six points still
constexpr double kStep = 0.05;
constexpr double kRounding = 0.1; // from unit to unit: a chart that has a hair less than it wants may leave words out

/// The metrics of letters that no device has made fit its dots.
QFont chartFont()
{
    QFont font(printFamily().value());
    font.setPixelSize(kLetters);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

std::optional<ChartRoom> roomFor(const ChartPainter &charts, const Chart &chart, const QSizeF &room)
{
    if (!charts)
        return {};
    if (!charts.heightOf)
        return ChartRoom{std::min(kUsualHeight, room.height()), 1};
    const QFont font = chartFont();
    for (double scale = 1; scale > kSmallest; scale -= kStep) {
        const double height = charts.heightOf(chart, room.width() / scale, font) * scale;
        if (height <= room.height())
            return ChartRoom{std::min(height + kRounding, room.height()), scale};
    }
    return {};
}

void paintInRoom(QPainter &painter, const ChartPainter &charts, const Chart &chart, const QRectF &rect, double scale)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    painter.setFont(chartFont());
    charts.paint(painter, QRectF(QPointF(0, 0), rect.size() / scale), chart);
    painter.restore();
}

} // namespace ansinh
