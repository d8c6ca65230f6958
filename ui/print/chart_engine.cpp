// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_engine.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ansinh {

namespace {

constexpr double kHairline = 0.25; // points: what a pen without width draws

QByteArray colour(const QColor &colour, const char *command)
{
    QByteArray text;
    for (const double part : {colour.redF(), colour.greenF(), colour.blueF()}) {
        appendPdfNumber(text, part * colour.alphaF() + 1 - colour.alphaF());
        text += ' ';
    }
    return text + command + '\n';
}

} // namespace

void ChartEngine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags changed = now.state();
    if (changed.testFlag(DirtyTransform))
        m_transform = now.transform();
    if (changed.testFlag(DirtyPen))
        m_pen = now.pen();
    if (changed.testFlag(DirtyBrush))
        m_brush = now.brush();
    if (changed.testFlag(DirtyClipEnabled))
        m_isClipped = now.isClipEnabled();
    if (changed.testFlag(DirtyClipPath))
        clip(now.clipPath(), now.clipOperation());
    if (changed.testFlag(DirtyClipRegion)) {
        QPainterPath path;
        path.addRegion(now.clipRegion());
        clip(path, now.clipOperation());
    }
}

void ChartEngine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    const QPainterPath onSheet = m_transform.map(path);
    m_clip = operation == Qt::IntersectClip && m_isClipped ? m_clip.intersected(onSheet) : onSheet;
    m_isClipped = operation != Qt::NoClip;
}

void ChartEngine::appendPoint(QPointF point)
{
    appendPdfNumber(m_content, point.x());
    m_content += ' ';
    appendPdfNumber(m_content, m_height - point.y());
    m_content += ' ';
}

void ChartEngine::appendPath(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        appendPoint(element);
        if (element.isCurveTo()) {
            appendPoint(path.elementAt(i + 1));
            appendPoint(path.elementAt(i + 2));
            i += 2;
        }
        m_content += element.isCurveTo() ? "c\n" : element.isMoveTo() ? "m\n" : "l\n";
    }
}

void ChartEngine::setPen()
{
    const double scale = m_pen.isCosmetic() ? 1 : std::sqrt(std::abs(m_transform.determinant()));
    const double width = std::max(m_pen.widthF() * scale, kHairline);
    m_content += colour(m_pen.color(), "RG") + pdfNumber(width) + " w ";
    m_content += m_pen.capStyle() == Qt::FlatCap ? "0 J " : m_pen.capStyle() == Qt::RoundCap ? "1 J " : "2 J ";
    m_content += m_pen.joinStyle() == Qt::RoundJoin ? "1 j [" : "0 j [";
    for (const double dash : m_pen.dashPattern())
        m_content += pdfNumber(dash * width) + ' ';
    m_content += "] 0 d\n";
}

void ChartEngine::draw(const QPainterPath &path, bool isFilled)
{
    const bool isStroked = m_pen.style() != Qt::NoPen;
    if (path.isEmpty() || (!isFilled && !isStroked))
        return;
    m_content += "q\n";
    if (m_isClipped) {
        appendPath(m_clip);
        m_content += "W n\n";
    }
    if (isFilled)
        m_content += colour(m_brush.color(), "rg");
    if (isStroked)
        setPen();
    appendPath(m_transform.map(path));
    const bool isOdd = path.fillRule() == Qt::OddEvenFill;
    m_content += isFilled && isStroked ? (isOdd ? "B*" : "B") : isFilled ? (isOdd ? "f*" : "f") : "S";
    m_content += "\nQ\n";
}

void ChartEngine::drawPath(const QPainterPath &path)
{
    draw(path, m_brush.style() != Qt::NoBrush);
}

void ChartEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i)
        i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    draw(path, mode != PolylineMode && m_brush.style() != Qt::NoBrush);
}

void ChartEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    QTextLayout layout(item.text(), item.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    m_fonts.addLetters(item.text());
    for (const QGlyphRun &run : line.glyphRuns())
        drawRun(run, at - QPointF(0, line.ascent()));
}

/// Letters of a font that cannot be embedded are drawn as the areas that they are.
void ChartEngine::drawRun(const QGlyphRun &run, QPointF at)
{
    const QRawFont font = run.rawFont();
    const bool isEmbedded = !font.fontTable("glyf").isEmpty();
    const QPen pen = std::exchange(m_pen, QPen(Qt::NoPen));
    const QBrush brush = std::exchange(m_brush, QBrush(pen.color()));
    for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
        const quint32 glyph = run.glyphIndexes().at(i);
        const QPointF place = run.positions().at(i) + at;
        if (!isEmbedded) {
            draw(font.pathForGlyph(glyph).translated(place), true);
            continue;
        }
        const size_t face = m_fonts.place(font);
        m_fonts.at(face).use(glyph);
        m_content += "BT\n" + colour(pen.color(), "rg") + "/F" + QByteArray::number(face) + ' '
            + pdfNumber(font.pixelSize()) + " Tf\n";
        for (const double part : {m_transform.m11(), -m_transform.m12(), -m_transform.m21(), m_transform.m22()})
            m_content += pdfNumber(part) + ' ';
        appendPoint(m_transform.map(place));
        m_content += "Tm <" + pdfHex(glyph) + "> Tj\nET\n";
    }
    m_pen = pen;
    m_brush = brush;
}

} // namespace ansinh
