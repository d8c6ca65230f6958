// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart of an empty, the sample and the crowded book, as it is drawn on the screen, on paper and in grey.
#include "tests/support/catch.h"
#include "tests/support/chart_books.h"
#include "tests/ui/charts/text_recorder.h"
#include "ui/charts/chart_picture.h"

#include <QPainter>

#include <cmath>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kMargin = 30;
constexpr double kWidths[] = {900, 500};

/// A chart in the middle of a ground that it must leave alone.
struct Painted
{
    QImage image;
    QRectF area;
    ChartSpots spots;
};

Painted painted(const Chart &chart, double width, const ChartLook &look)
{
    const QFont font = pictureFont();
    Painted made;
    made.area = QRectF(kMargin, kMargin, width, std::ceil(chartHeight(chart, width, font)));
    made.image = QImage((made.area.size() + QSizeF(2 * kMargin, 2 * kMargin)).toSize(), QImage::Format_RGB32);
    made.image.fill(look.own.surface);
    QPainter painter(&made.image);
    painter.setFont(font);
    made.spots = paintChart(painter, made.area, chart, look);
    return made;
}

/// Where something was drawn.
QRect inked(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (line[x] != ground)
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

std::vector<Chart> chartsOfAllBooks()
{
    std::vector<Chart> charts;
    for (const ChartMatter *matter : {&emptyMatter(), &sampleMatter(), &crowdedMatter()}) {
        std::vector<Chart> some = allCharts(*matter);
        std::move(some.begin(), some.end(), std::back_inserter(charts));
    }
    return charts;
}

const std::vector<Chart> &everyChart()
{
    static const std::vector<Chart> kCharts = chartsOfAllBooks();
    return kCharts;
}

/// The texts that a chart draws, at that width.
std::vector<DrawnText> textsOf(const Chart &chart, double width)
{
    const QFont font = pictureFont();
    TextRecorder recorder;
    QPainter painter(&recorder);
    painter.setFont(font);
    paintChart(painter, QRectF(0, 0, width, std::ceil(chartHeight(chart, width, font))), chart, paperLook());
    painter.end();
    return recorder.texts;
}

} // namespace

TEST_CASE("Every chart is painted, and nothing of it outside its rectangle")
{
    for (const Chart &chart : everyChart()) {
        for (const double width : kWidths) {
            INFO(chart.id << ", " << width);
            const Painted made = painted(chart, width, paperLook());
            const QRect ink = inked(made.image);
            CHECK_FALSE(ink.isEmpty());
            INFO("from " << ink.left() << ", " << ink.top() << " to " << ink.right() << ", " << ink.bottom() << " of "
                         << made.image.width() << " x " << made.image.height());
            // A hair: the edge of a letter that begins at the very margin is smoothed into the next pixel.
            CHECK(made.area.toAlignedRect().adjusted(-1, -1, 1, 1).contains(ink));
        }
    }
}

TEST_CASE("Every chart is painted the same again, in colour and in grey")
{
    for (const Chart &chart : everyChart()) {
        INFO(chart.id);
        for (const ChartLook &look : {paperLook(), greyed(paperLook())})
            CHECK(painted(chart, kWidths[0], look).image == painted(chart, kWidths[0], look).image);
    }
}

TEST_CASE("A chart in grey has no colour")
{
    for (const Chart &chart : everyChart()) {
        INFO(chart.id);
        CHECK(painted(chart, kWidths[1], greyed(paperLook())).image.allGray());
    }
}

TEST_CASE("Every place of a chart lies in it, and is told in words")
{
    for (const Chart &chart : everyChart()) {
        for (const double width : kWidths) {
            INFO(chart.id << ", " << width);
            const Painted made = painted(chart, width, paperLook());
            for (const ChartSpot &spot : made.spots) {
                INFO(spot.spoken);
                CHECK_FALSE(spot.spoken.trimmed().isEmpty());
                CHECK_FALSE(spot.area.isEmpty());
                CHECK(made.area.adjusted(-1, -1, 1, 1).contains(spot.area));
            }
        }
    }
}

TEST_CASE("A chart with figures has places that lead to where they are dealt with")
{
    for (const ChartMatter *matter : {&sampleMatter(), &crowdedMatter()}) {
        for (const Chart &chart : allCharts(*matter)) {
            INFO(chart.id);
            const ChartSpots spots = painted(chart, kWidths[0], paperLook()).spots;
            CHECK_FALSE(spots.empty());
            CHECK(std::any_of(spots.begin(), spots.end(),
                              [](const ChartSpot &spot) { return !spot.link.page.isEmpty(); }));
        }
    }
}

TEST_CASE("No two texts of a chart lie on each other")
{
    for (const Chart &chart : everyChart()) {
        for (const double width : kWidths) {
            INFO(chart.id << ", " << width);
            CHECK(overlapping(textsOf(chart, width)) == QStringList());
        }
    }
}

TEST_CASE("Charts are one look with the same words in every look")
{
    for (const Chart &chart : everyChart()) {
        INFO(chart.id);
        const Painted light = painted(chart, kWidths[0], paperLook());
        const Painted dark = painted(chart, kWidths[0], {coloursOf(ThemeKind::Dark), false});
        REQUIRE(light.spots.size() == dark.spots.size());
        CHECK(light.area == dark.area);
        for (size_t i = 0; i < light.spots.size(); ++i) {
            CHECK(light.spots[i].spoken == dark.spots[i].spoken);
            CHECK(light.spots[i].area == dark.spots[i].area);
        }
    }
}
