// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf_page.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>

class QGlyphRun;

namespace ansinh {

/// Turns what a QPainter draws, in points from the sheet's upper left corner, into commands of a page.
class ChartEngine : public QPaintEngine
{
public:
    ChartEngine(QByteArray &content, PdfFonts &fonts, double height)
        : QPaintEngine(AllFeatures), m_content(content), m_fonts(fonts), m_height(height)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { } // a chart is drawn

private:
    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    void appendPoint(QPointF point);
    void appendPath(const QPainterPath &path);
    void draw(const QPainterPath &path, bool isFilled);
    void setPen();
    void drawRun(const QGlyphRun &run, QPointF at);

    QByteArray &m_content;
    PdfFonts &m_fonts;
    double m_height;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QPainterPath m_clip; ///< on the sheet
    bool m_isClipped = false;
};

} // namespace ansinh
