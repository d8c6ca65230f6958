// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/text_recorder.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

namespace ansinh::test {

namespace {

constexpr int kSize = 100'000;
constexpr int kDpi = 96;

class Engine : public QPaintEngine
{
public:
    explicit Engine(TextRecorder &recorder) : QPaintEngine(QPaintEngine::AllFeatures), m_recorder(recorder) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &area, const QPixmap &, const QRectF &) override { ink(area); }
    void drawPath(const QPainterPath &path) override { ink(path.boundingRect()); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        ink(QPolygonF(QList<QPointF>(points, points + count)).boundingRect());
    }

    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        const QRectF area(point.x(), point.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_recorder.texts.push_back({item.text(), painter()->transform().mapRect(area)});
        ink(area);
    }

private:
    void ink(const QRectF &area) { m_recorder.inked |= painter()->transform().mapRect(area); }

    TextRecorder &m_recorder;
};

} // namespace

TextRecorder::TextRecorder() : m_engine(std::make_unique<Engine>(*this))
{
}

TextRecorder::~TextRecorder() = default;

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
    case PdmWidthMM:
    case PdmHeightMM: return kSize;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return kDpi;
    case PdmDevicePixelRatio: return 1;
    default: return QPaintDevice::metric(metric);
    }
}

QStringList overlapping(const std::vector<DrawnText> &texts)
{
    constexpr double kTouch = 0.6; // lines of one paragraph touch
    QStringList found;
    for (size_t i = 0; i < texts.size(); ++i) {
        const QRectF area = texts[i].area.adjusted(kTouch, kTouch, -kTouch, -kTouch);
        for (size_t j = i + 1; j < texts.size(); ++j) {
            if (area.intersects(texts[j].area.adjusted(kTouch, kTouch, -kTouch, -kTouch)))
                found += QStringLiteral("%1 / %2").arg(texts[i].text, texts[j].text);
        }
    }
    return found;
}

} // namespace ansinh::test
