// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/charts/paint_chart.h"

#include <QImage>
#include <QPainter>

#include <set>

using namespace ansinh;

namespace {

constexpr int kHeight = 360;

TrendPoint point(int year, qint64 tenths, ChartCertainty certainty = ChartCertainty::Official)
{
    const Rational value = Rational::quotient(Rational::fromWhole(tenths), Rational::fromWhole(10));
    return {double(year),
            QString::number(year),
            {value, QString::number(tenths / 10) + QLatin1Char('%')},
            certainty,
            false,
            {QStringLiteral("targets"), QStringLiteral("CT14"), {}, {}, year}};
}

Chart rising()
{
    TrendChart trend;
    trend.scale = {0, 50, 10, 0, QStringLiteral("%")};
    trend.firstYear = 2024;
    trend.lastYear = 2030;
    trend.lookedAt = 2026;
    trend.points
        = {point(2024, 352), point(2025, 369, ChartCertainty::Preliminary), point(2026, 382, ChartCertainty::Estimate)};
    trend.target = ChartValue{Rational::fromWhole(45), QStringLiteral("≥ 45%")};
    trend.targetWord = QStringLiteral("≥ 45%");
    trend.dueYear = 2030;
    trend.assigned = {point(2026, 390)};
    trend.expected = {point(2024, 352), point(2030, 450)};
    trend.projection = ChartValue{Rational::fromWhole(44), QStringLiteral("44%")};
    trend.verdict = {ChartTone::Behind, QStringLiteral("Chậm tiến độ")};
    Chart chart;
    chart.shown = trend;
    return chart;
}

TrendChart &trendIn(Chart &chart)
{
    return std::get<TrendChart>(chart.shown);
}

QImage painted(const Chart &chart, const QRectF &area, const ChartLook &look = paperLook(), ChartSpots *spots = nullptr)
{
    QImage image(800, kHeight + 60, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ChartSpots found = paintChart(painter, area, chart, look);
    if (spots)
        *spots = found;
    return image;
}

int inked(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixel(x, y) != QColor(Qt::white).rgb();
    }
    return count;
}

} // namespace

TEST_CASE("A trend is painted into its rectangle and nowhere else")
{
    const QRect area(100, 30, 600, kHeight);
    const QImage image = painted(rising(), area);
    CHECK(inked(image, area) > 1000);
    CHECK(inked(image, QRect(0, 0, 99, image.height())) == 0);
    CHECK(inked(image, QRect(701, 0, 98, image.height())) == 0);
    CHECK(inked(image, QRect(0, 0, 800, 29)) == 0);
    CHECK(inked(image, QRect(0, 31 + kHeight, 800, 28)) == 0);
}

TEST_CASE("A trend that is drawn twice is the same")
{
    const QRectF area(0, 0, 800, kHeight);
    CHECK(painted(rising(), area) == painted(rising(), area));
}

TEST_CASE("Every point, gap, assigned value, the target and the projection is a spot that speaks and leads on")
{
    Chart chart = rising();
    trendIn(chart).gaps
        = {{2023, QStringLiteral("2023"), QStringLiteral("chưa báo cáo"), ChartTone::Missing, point(2023, 0).link}};
    trendIn(chart).firstYear = 2023;
    ChartSpots spots;
    const QRectF area(10, 10, 700, kHeight);
    painted(chart, area, paperLook(), &spots);
    REQUIRE(spots.size() == 7);
    std::set<QString> spoken;
    for (const ChartSpot &spot : spots) {
        CHECK(area.contains(spot.area));
        CHECK(spot.spoken.endsWith(QLatin1Char('.')));
        CHECK(spot.link.page == QStringLiteral("targets"));
        spoken.insert(spot.spoken);
    }
    CHECK(spoken.size() == spots.size());
    CHECK(spots[0].spoken.contains(QStringLiteral("chưa báo cáo")));
    CHECK(spots[2].spoken.contains(QStringLiteral("sơ bộ")));
}

TEST_CASE("Without points a trend says so in words and draws no axis")
{
    Chart chart = rising();
    trendIn(chart).points.clear();
    CHECK(chartHeight(chart, 600, QFont()) < chartHeight(rising(), 600, QFont()) / 2);
    ChartSpots spots;
    painted(chart, QRectF(0, 0, 600, kHeight), paperLook(), &spots);
    REQUIRE(spots.size() == 1);
    CHECK_FALSE(spots.front().spoken.isEmpty());
}

TEST_CASE("In grey official, preliminary and estimated values still look different")
{
    std::set<QByteArray> looks;
    for (const ChartCertainty certainty :
         {ChartCertainty::Official, ChartCertainty::Preliminary, ChartCertainty::Estimate}) {
        Chart chart = rising();
        trendIn(chart).points = {point(2026, 300, certainty)};
        ChartSpots spots;
        const QImage image = painted(chart, QRectF(0, 0, 800, kHeight), greyed(paperLook()), &spots);
        const QImage dot = image.copy(spots.front().area.toAlignedRect());
        for (int i = 0; i < dot.width(); ++i)
            CHECK(qGray(dot.pixel(i, 0)) == qRed(dot.pixel(i, 0)));
        looks.insert(QByteArray(reinterpret_cast<const char *>(dot.constBits()), dot.sizeInBytes()));
    }
    CHECK(looks.size() == 3);
}

TEST_CASE("Hard trends are painted: one value, all the same, above 100 %, huge, yes and no, zoomed, broken, narrow")
{
    std::vector<Chart> charts(6, rising());
    trendIn(charts[0]).points.resize(1);
    for (TrendPoint &each : trendIn(charts[1]).points)
        each.value = {Rational::fromWhole(50), QStringLiteral("50%")};
    trendIn(charts[2]).points.back().value = {Rational::fromWhole(1'234'567), QStringLiteral("1.234.567")};
    trendIn(charts[2]).scale = {0, 1'500'000, 500'000, 0, QStringLiteral("m² sàn/người")};
    trendIn(charts[3]).isYesNo = true;
    trendIn(charts[4]).scale = {34, 46, 2, 0, QStringLiteral("%")};
    trendIn(charts[5]).breaks = {{2024.5, 2025, QStringLiteral("sáp nhập phường")}};
    trendIn(charts[5]).points[1].beginsSeries = true;
    for (const Chart &chart : charts) {
        for (const double width : {120.0, 280.0, 780.0}) {
            const double height = std::min<double>(chartHeight(chart, width, QFont()), kHeight);
            const QRect area(10, 10, static_cast<int>(width), static_cast<int>(height));
            const QImage image = painted(chart, area);
            CHECK(inked(image, area) > 100);
            CHECK(inked(image, QRect(0, 0, 9, image.height())) == 0);
            CHECK(inked(image, QRect(area.right() + 2, 0, 798 - area.right() - 1, image.height())) == 0);
        }
    }
}
