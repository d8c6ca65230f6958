// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"
#include "tests/support/contrast.h"
#include "tests/ui/charts/text_recorder.h"
#include "ui/charts/paint_chart.h"

#include <QFont>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr const char *kGrids[] = {"areas", "returns", "years"};
constexpr double kScreen = 1120;
constexpr double kPhone = 500;
constexpr double kPaper = 468; ///< points of an upright A4

QFont pixels(int size)
{
    QFont font;
    font.setPixelSize(size);
    return font;
}

ChartLook light()
{
    return {coloursOf(ThemeKind::Light), false};
}

struct Drawn
{
    QImage image;
    ChartSpots spots;
};

Drawn drawn(const Chart &chart, double width, const ChartLook &look)
{
    const QFont font = pixels(13);
    const double height = chartHeight(chart, width, font);
    Drawn drawn{QImage(qRound(width), qRound(std::ceil(height)), QImage::Format_RGB32), {}};
    drawn.image.fill(look.own.surface);
    QPainter painter(&drawn.image);
    painter.setFont(font);
    drawn.spots = paintChart(painter, QRectF(0, 0, width, height), chart, look);
    return drawn;
}

std::vector<ChartMatter> matters()
{
    return {ChartBook(ChartFilled::Sample).matter(), ChartBook(ChartFilled::Crowded).matter()};
}

/// The grounds of the cells in one column of shades, by what they need.
std::vector<std::pair<double, QColor>> grounds(const ChartLook &look)
{
    ShadeChart shades;
    shades.columns.push_back({QStringLiteral("CT14"), QStringLiteral("Chỉ tiêu"), QStringLiteral("≥ 45%"), {}, {}});
    for (const double need : {0.0, 0.3, 0.6, 1.0}) {
        ShadeCell cell;
        cell.value = ChartValue{Rational::fromWhole(40), QStringLiteral("40%")};
        cell.need = need;
        shades.rows.push_back({QStringLiteral("Khu phố"), {cell}});
    }
    const Drawn picture = drawn(Chart{ChartLanguage::Vietnamese, {}, {}, {}, {}, {}, shades}, kPhone, look);
    std::vector<std::pair<double, QColor>> found;
    for (size_t i = 0; i < shades.rows.size(); ++i) {
        const QPointF at = picture.spots[i].area.bottomRight() - QPointF(3, 3);
        found.emplace_back(shades.rows[i].cells[0].need, picture.image.pixelColor(at.toPoint()));
    }
    return found;
}

} // namespace

TEST_CASE("The grids stay inside their area, no text lies on another, and every place speaks")
{
    for (const ChartMatter &matter : matters()) {
        for (const char *id : kGrids) {
            const Chart chart = composed(matter, id);
            for (const double width : {kScreen, kPhone, kPaper}) {
                const QFont font = pixels(width == kPaper ? 9 : 13);
                const QRectF area(0, 0, width, chartHeight(chart, width, font));
                TextRecorder recorder;
                QPainter painter(&recorder);
                painter.setFont(font);
                const ChartSpots spots = paintChart(painter, area, chart, light());
                painter.end();
                INFO(id << " at " << width);
                const QStringList over = overlapping(recorder.texts);
                INFO(over.join(QLatin1Char('\n')).toStdString());
                CHECK(over.isEmpty());
                CHECK(area.adjusted(-1, -1, 1, 1).contains(recorder.inked));
                REQUIRE_FALSE(spots.empty());
                CHECK(std::all_of(spots.begin(), spots.end(), [&](const ChartSpot &spot) {
                    return area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(spot.area) && !spot.spoken.isEmpty()
                        && !spot.link.page.isEmpty();
                }));
            }
        }
    }
}

TEST_CASE("The grids drawn twice are the same, on the screen and on paper")
{
    const ChartMatter matter = ChartBook(ChartFilled::Sample).matter();
    for (const char *id : kGrids) {
        for (const ChartLook &look : {light(), greyed(paperLook())})
            CHECK(drawn(composed(matter, id), kScreen, look).image == drawn(composed(matter, id), kScreen, look).image);
    }
}

TEST_CASE("Text is easy to read on every shade, and shades of need are told apart, in grey too")
{
    for (const ChartLook &look :
         {light(), ChartLook{coloursOf(ThemeKind::Dark), false}, paperLook(), greyed(paperLook()), greyed(light())}) {
        const auto found = grounds(look);
        for (size_t i = 0; i < found.size(); ++i) {
            CHECK(contrast(look.own.text, found[i].second) >= 4.5);
            if (i > 0)
                CHECK(contrast(found[i - 1].second, found[i].second) >= 1.12);
        }
    }
}

TEST_CASE("The marks of returns differ by their shape in grey")
{
    ReturnChart returns;
    returns.years.push_back({2026, QStringLiteral("2026"), 1, 1, 1, 1});
    for (const ReturnMark mark : {ReturnMark::OnTime, ReturnMark::Late, ReturnMark::Partial, ReturnMark::Missing,
                                  ReturnMark::NotAsked, ReturnMark::Awaited})
        returns.rows.push_back(
            {QStringLiteral("TYT"), QStringLiteral("Trạm"), {{mark, {}, QStringLiteral("gửi"), {}}}});
    const ChartLook look = greyed(paperLook());
    const Drawn picture = drawn(Chart{ChartLanguage::Vietnamese, {}, {}, {}, {}, {}, returns}, kPhone, look);
    std::vector<QImage> marks;
    for (size_t i = 0; i < returns.rows.size(); ++i) {
        const QRectF cell = picture.spots[picture.spots.size() - returns.rows.size() + i].area;
        marks.push_back(picture.image.copy(cell.adjusted(0, 2, 0, -2).toRect()).convertToFormat(QImage::Format_Mono));
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        for (size_t j = i + 1; j < marks.size(); ++j) {
            INFO(i << " and " << j);
            CHECK(marks[i] != marks[j]);
        }
    }
}

TEST_CASE("A grid without anything says so in words")
{
    const ChartMatter matter = ChartBook(ChartFilled::Nothing).matter();
    const Drawn picture = drawn(composed(matter, "areas"), kPhone, light());
    REQUIRE(picture.spots.size() == 1);
    CHECK_FALSE(picture.spots[0].spoken.isEmpty());
}

TEST_CASE("A grid in too low an area is written smaller and stays inside")
{
    const Chart chart = composed(ChartBook(ChartFilled::Crowded).matter(), "returns");
    TextRecorder recorder;
    QPainter painter(&recorder);
    painter.setFont(pixels(13));
    const QRectF area(0, 0, kScreen, chartHeight(chart, kScreen, pixels(13)) * 0.8);
    const ChartSpots spots = paintChart(painter, area, chart, light());
    painter.end();
    CHECK(area.adjusted(-1, -1, 1, 1).contains(recorder.inked));
}
