// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/charts/trend.h"

#include <QImage>
#include <QPainter>

using namespace ansinh;

namespace {

TrendSeries rising()
{
    TrendSeries series;
    series.points = {{2024, 4.1, QStringLiteral("4,1%")}, {2025, 4.8, QStringLiteral("4,8%")}};
    series.dueYear = 2030;
    series.target = 6;
    series.targetLabel = QStringLiteral("≥ 6%");
    return series;
}

QImage painted(const TrendSeries &series, const QRectF &area)
{
    QImage image(400, 300, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTrend(painter, area, series, coloursOf(ThemeKind::Light));
    painter.end();
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

TEST_CASE("A chart is painted into its rectangle and nowhere else")
{
    const QImage image = painted(rising(), QRectF(100, 50, 250, 180));
    CHECK(inked(image, QRect(100, 50, 250, 180)) > 200);
    CHECK(inked(image, QRect(0, 0, 95, 300)) == 0);
    CHECK(inked(image, QRect(0, 240, 400, 60)) == 0);
}

TEST_CASE("Without points nothing is painted")
{
    TrendSeries series = rising();
    series.points.clear();
    CHECK(inked(painted(series, QRectF(0, 0, 400, 300)), QRect(0, 0, 400, 300)) == 0);
}

TEST_CASE("One point, and values that are all the same, still make a chart")
{
    TrendSeries series = rising();
    series.points = {{2026, 6, QStringLiteral("6%")}};
    CHECK(inked(painted(series, QRectF(0, 0, 400, 300)), QRect(0, 0, 400, 300)) > 100);
    const auto [bottom, top] = valuesOf(series);
    CHECK(bottom < 6);
    CHECK(top > 6);
}

TEST_CASE("The axes hold every value, the target and the projection, and shares never go below 0")
{
    TrendSeries series = rising();
    series.points.front().value = 0;
    series.projection = 9;
    const auto [bottom, top] = valuesOf(series);
    CHECK(bottom == 0);
    CHECK(top > 9);
    CHECK(yearsOf(series) == std::pair(2024, 2030));
    series.points.push_back({2032, 7, {}});
    CHECK(yearsOf(series).second == 2032);
}

TEST_CASE("A chart can be heard")
{
    CHECK(spoken(rising()) == QStringLiteral("2024: 4,1%; 2025: 4,8%; 2030: ≥ 6%"));
    CHECK(spoken(TrendSeries()).isEmpty());
}
