// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_chart.h"

#include "ui/print/chart_engine.h"
#include "ui/print/chart_room.h"
#include "ui/print/paper.h"

#include <QPainter>

namespace ansinh {

namespace {

/// Something to paint on that is only its engine.
class ChartSheet : public QPaintDevice
{
public:
    explicit ChartSheet(ChartEngine &engine) : m_engine(engine) { }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight: return 842;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 72;
        case PdmDepth: return 24;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return qRound(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    ChartEngine &m_engine;
};

} // namespace

QByteArray chartContent(const LaidOutPage &page, const ChartPainter &charts, PdfFonts &fonts)
{
    QByteArray content;
    if (page.charts.empty() || !charts)
        return content;
    ChartEngine engine(content, fonts, paperOf(page.orientation).height * kPdfPoint);
    ChartSheet sheet(engine);
    for (const ChartItem &chart : page.charts) {
        QPainter painter(&sheet);
        const QRectF rect(chart.rect.topLeft() * kPdfPoint, chart.rect.size() * kPdfPoint);
        paintInRoom(painter, charts, *chart.chart, rect, chart.scale);
    }
    return content;
}

} // namespace ansinh
