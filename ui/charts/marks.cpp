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
constexpr QChar kEllipsis(0x2026);

QPolygonF triangle(const QPointF &centre, double half, double up)
{
    return {{centre + QPointF(0, -up * half), centre + QPointF(half, up * half), centre + QPointF(-half, up * half)}};
}

QPolygonF diamond(const QPointF &centre, double half)
{
    return {
        {centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half), centre + QPointF(-half, 0)}};
}

/// As much of the text as fits, with "…" behind whole words.
QString shortened(const QString &text, const QFontMetricsF &metrics, double width)
{
    QString fitting = metrics.elidedText(text, Qt::ElideRight, width);
    if (fitting == text || !fitting.endsWith(kEllipsis))
        return fitting;
    fitting.chop(1);
    const qsizetype space = fitting.lastIndexOf(QLatin1Char(' '));
    if (space > 0 && fitting.size() < text.size() && text.at(fitting.size()) != QLatin1Char(' '))
        fitting.truncate(space);
    while (!fitting.isEmpty() && (fitting.back().isSpace() || fitting.back().isPunct()))
        fitting.chop(1);
    return fitting + kEllipsis;
}

/// The same slanting the other way.
void paintCounterHatching(QPainter &painter, const QRectF &area, const QColor &colour, double distance, double width)
{
    painter.save();
    painter.translate(area.left() + area.right(), 0);
    painter.scale(-1, 1);
    paintHatching(painter, area, colour, distance, width);
    painter.restore();
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

void paintSegment(QPainter &painter, const QRectF &area, ChartTone tone, double em, const ChartLook &look)
{
    const QColor colour = look.colourOf(tone);
    const double distance = em * 0.34;
    painter.fillRect(area, tone == ChartTone::Attained ? colour : look.own.surface);
    switch (tone) {
    case ChartTone::OnTrack: paintHatching(painter, area, colour, distance, em * 0.07); break;
    case ChartTone::Behind: {
        // The ends of thick slanting lines reach a third of their width over the edge.
        const double thick = em * 0.24;
        const double over = thick * 0.36;
        paintCounterHatching(painter, area.adjusted(over, over, -over, -over), colour, distance * 1.3, thick);
        break;
    }
    case ChartTone::Disputed:
        paintHatching(painter, area, colour, distance, em * 0.07);
        paintCounterHatching(painter, area, colour, distance, em * 0.07);
        break;
    case ChartTone::Begun: paintHatching(painter, area, colour, distance * 1.8, em * 0.07); break;
    case ChartTone::None:
        for (const double share : {0.25, 0.5, 0.75})
            painter.fillRect(QRectF(area.left(), area.top() + area.height() * share, area.width(), em * 0.07), colour);
        break;
    case ChartTone::Attained:
    case ChartTone::Missing: break;
    }
    painter.save();
    painter.setPen(QPen(colour, em * 0.06, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
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
    const bool isLeft = (alignment & (Qt::AlignRight | Qt::AlignHCenter)) == 0;
    for (const QString &line : lines) {
        const double spare = isLeft ? 0 : area.width() - metrics.horizontalAdvance(line);
        const double left = (alignment & Qt::AlignHCenter) != 0 ? spare / 2 : spare;
        painter.drawText(QPointF(area.left() + left, top + metrics.ascent()), line);
        top += metrics.height();
    }
}

QStringList broken(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width && !text.contains(QLatin1Char('\n')))
        return {text}; // as nearly all cells of a grid
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines += shortened(text.mid(line.textStart()), metrics, width);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
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
