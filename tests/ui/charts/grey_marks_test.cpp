// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader without colours sees of the signs that all charts share.
#include "tests/support/catch.h"
#include "ui/charts/marks.h"

#include <QImage>
#include <QPainter>

#include <functional>

using namespace ansinh;

namespace {

constexpr int kSide = 40;
constexpr double kSize = 12;
constexpr int kClearly = 60; ///< of 255
constexpr int kEnough = 10; ///< pixels that differ clearly, of about a hundred

const ChartTone kTones[] = {ChartTone::Attained, ChartTone::OnTrack, ChartTone::Behind, ChartTone::Disputed,
                            ChartTone::Missing,  ChartTone::Begun,   ChartTone::None};
const ChartCertainty kCertainties[] = {ChartCertainty::Official, ChartCertainty::Preliminary, ChartCertainty::Estimate};

QImage drawn(const ChartLook &look, const std::function<void(QPainter &)> &draw)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(look.own.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    return image;
}

int differing(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > kClearly;
    }
    return count;
}

void checkAllDiffer(const std::vector<QImage> &images)
{
    for (size_t i = 0; i < images.size(); ++i) {
        for (size_t j = i + 1; j < images.size(); ++j) {
            INFO(i << " and " << j);
            CHECK(differing(images[i], images[j]) >= kEnough);
        }
    }
}

std::vector<ChartLook> looks()
{
    return {greyed(paperLook()), greyed({coloursOf(ThemeKind::Light), false}),
            greyed({coloursOf(ThemeKind::Dark), false})};
}

} // namespace

TEST_CASE("In grey the marks of all verdicts differ")
{
    for (const ChartLook &look : looks()) {
        std::vector<QImage> images;
        for (const ChartTone tone : kTones)
            images.push_back(drawn(look, [&](QPainter &painter) {
                paintMark(painter, QPointF(kSide / 2.0, kSide / 2.0), kSize, tone, look);
            }));
        checkAllDiffer(images);
    }
}

TEST_CASE("In grey official, preliminary and estimated figures differ as dots and as bars")
{
    for (const ChartLook &look : looks()) {
        for (const QColor &colour : {look.own.accentText, look.own.good, look.own.bad, look.own.muted}) {
            std::vector<QImage> dots;
            std::vector<QImage> bars;
            for (const ChartCertainty certainty : kCertainties) {
                dots.push_back(drawn(look, [&](QPainter &painter) {
                    paintDot(painter, QPointF(kSide / 2.0, kSide / 2.0), kSize, colour, certainty, look);
                }));
                bars.push_back(drawn(look, [&](QPainter &painter) {
                    paintBar(painter, QRectF(5, 15, 30, 10), colour, certainty, look);
                }));
            }
            checkAllDiffer(dots);
            checkAllDiffer(bars);
        }
    }
}

TEST_CASE("A bar of a preliminary figure keeps its hatching inside")
{
    const ChartLook look = paperLook();
    const QImage image = drawn(look, [&](QPainter &painter) {
        paintBar(painter, QRectF(10, 10, 20, 20), look.own.accent, ChartCertainty::Preliminary, look);
    });
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            if (!QRect(9, 9, 22, 22).contains(x, y))
                CHECK(image.pixelColor(x, y) == look.own.surface);
        }
    }
}
