// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double kLine = 1.3;
constexpr double kHatch = 4;

QPolygonF triangle(const QPointF &centre, double half, double up)
{
    return {{centre + QPointF(0, -up * half), centre + QPointF(half, up * half), centre + QPointF(-half, up * half)}};
}

QPolygonF diamond(const QPointF &centre, double half)
{
    return {
        {centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half), centre + QPointF(-half, 0)}};
}

/// Breaks the text as the painter's face would, the last line that fits shortened.
QStringList broken(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines += metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

void paintMark(QPainter &painter, const QPointF &centre, double size, ChartTone tone, const ChartLook &look)
{
    const QColor colour = look.colourOf(tone);
    const double half = size / 2;
    const bool isHollow = tone == ChartTone::Missing || tone == ChartTone::Begun;
    painter.save();
    painter.setPen(isHollow ? QPen(colour, kLine) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? QBrush(look.own.surface) : QBrush(colour));
    switch (tone) {
    case ChartTone::Attained:
    case ChartTone::Missing: painter.drawEllipse(centre, half * 0.9, half * 0.9); break;
    case ChartTone::OnTrack: painter.drawPolygon(triangle(centre, half, 1)); break;
    case ChartTone::Behind: painter.drawPolygon(triangle(centre, half, -1)); break;
    case ChartTone::Disputed:
    case ChartTone::Begun: painter.drawPolygon(diamond(centre, half)); break;
    case ChartTone::None: painter.drawRect(QRectF(centre.x() - half, centre.y() - kLine / 2, size, kLine)); break;
    }
    painter.restore();
}

void paintDot(QPainter &painter, const QPointF &centre, double size, const QColor &colour, ChartCertainty certainty,
              const ChartLook &look)
{
    const double half = size / 2;
    painter.save();
    painter.setPen(QPen(colour, kLine));
    painter.setBrush(certainty == ChartCertainty::Official ? colour : look.own.surface);
    painter.drawEllipse(centre, half, half);
    if (certainty == ChartCertainty::Preliminary) {
        QPainterPath lower;
        lower.moveTo(centre + QPointF(half, 0));
        lower.arcTo(QRectF(centre.x() - half, centre.y() - half, size, size), 0, -180);
        lower.closeSubpath();
        painter.fillPath(lower, colour);
    }
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &bar, const QColor &colour, ChartCertainty certainty,
              const ChartLook &look)
{
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(certainty == ChartCertainty::Official ? colour : look.own.surface);
    painter.drawRect(bar);
    if (certainty == ChartCertainty::Preliminary)
        paintHatching(painter, bar, colour, kHatch);
    painter.restore();
}

void paintHatching(QPainter &painter, const QRectF &area, const QColor &colour, double distance, double width)
{
    if (area.isEmpty())
        return;
    painter.save();
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    // Each line ends at the edges, so that nothing needs to be cut off.
    for (double offset = distance; offset < area.width() + area.height(); offset += distance) {
        const double fromX = std::max(0.0, offset - area.height());
        const double toX = std::min(area.width(), offset);
        painter.drawLine(area.topLeft() + QPointF(fromX, offset - fromX), area.topLeft() + QPointF(toX, offset - toX));
    }
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &area, int alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const int most = std::max(1, static_cast<int>(std::floor(area.height() / metrics.height() + 0.01)));
    const QStringList lines = broken(text, painter.font(), area.width(), most);
    const double height = metrics.height() * static_cast<double>(lines.size());
    double top = area.top();
    if ((alignment & Qt::AlignVCenter) != 0)
        top += (area.height() - height) / 2;
    else if ((alignment & Qt::AlignBottom) != 0)
        top += area.height() - height;
    for (const QString &line : lines) {
        const double spare = area.width() - metrics.horizontalAdvance(line);
        const bool isRight = (alignment & Qt::AlignRight) != 0;
        const double left = isRight ? spare : (alignment & Qt::AlignHCenter) != 0 ? spare / 2 : 0;
        painter.drawText(QPointF(area.left() + left, top + metrics.ascent()), line);
        top += metrics.height();
    }
}

int linesOf(const QString &text, double width, const QFontMetricsF &metrics, int most)
{
    // As greedy as the layout breaks: word by word.
    int lines = 1;
    double used = 0;
    const double space = metrics.horizontalAdvance(QLatin1Char(' '));
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const double advance = metrics.horizontalAdvance(word);
        if (used > 0 && used + space + advance > width) {
            ++lines;
            used = advance;
        } else {
            used += (used > 0 ? space : 0) + advance;
        }
    }
    return std::min(lines, most);
}

} // namespace ansinh
