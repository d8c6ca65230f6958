// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QStringList>

#include <memory>
#include <vector>

namespace ansinh::test {

/// A text as it was drawn: which, and the room that its letters take.
struct DrawnText
{
    QString text;
    QRectF area;
};

/// Draws nothing and keeps what texts were drawn where, for tests of what lies on what.
class TextRecorder : public QPaintDevice
{
public:
    TextRecorder();
    ~TextRecorder() override;

    std::vector<DrawnText> texts; ///< in the order of drawing
    QRectF inked; ///< all that was drawn, texts and areas

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<QPaintEngine> m_engine;
};

/// The texts that lie on one another: "A / B"; empty: none does.
QStringList overlapping(const std::vector<DrawnText> &texts);

} // namespace ansinh::test
