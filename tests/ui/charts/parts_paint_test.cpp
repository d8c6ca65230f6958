// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/charts/paint_chart.h"

#include <QImage>
#include <QPainter>

using namespace ansinh;

namespace {

TrendPart partOf(int number, int years)
{
    TrendPart part;
    part.name = QStringLiteral("Khu phố %1").arg(number);
    for (int i = 0; i < years; ++i) {
        const Rational value = Rational::fromWhole(20 + number + i);
        const int year = 2027 - years + i;
        part.points.push_back(
            {double(year), QString::number(year), {value, QStringLiteral("%1%").arg(20 + number + i)}, {}, false, {}});
    }
    part.value = part.points.back().value;
    part.verdict = {ChartTone::Behind, QStringLiteral("Chậm tiến độ")};
    part.link = {QStringLiteral("targets"), QStringLiteral("CT14"), QStringLiteral("area:%1").arg(number), {}, 2026};
    return part;
}

Chart partsOf(int count, int years)
{
    PartsChart parts;
    parts.scale = {0, 100, 20, 0, QStringLiteral("%")};
    parts.firstYear = 2027 - years;
    parts.lastYear = 2026;
    parts.target = ChartValue{Rational::fromWhole(45), QStringLiteral("≥ 45%")};
    for (int number = 1; number <= count; ++number)
        parts.parts.push_back(partOf(number, years));
    Chart chart;
    chart.shown = parts;
    return chart;
}

QImage painted(const Chart &chart, double width, ChartSpots *spots = nullptr)
{
    const double height = chartHeight(chart, width, QFont());
    QImage image(static_cast<int>(width) + 20, static_cast<int>(height) + 20, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(QFont());
    const ChartSpots found = paintChart(painter, QRectF(10, 10, width, height), chart, paperLook());
    if (spots)
        *spots = found;
    return image;
}

} // namespace

TEST_CASE("Each part is a spot that tells its years and leads to its figures, in the order of the chart")
{
    for (const int count : {1, 6, 40}) {
        ChartSpots spots;
        painted(partsOf(count, 10), 880, &spots);
        REQUIRE(static_cast<int>(spots.size()) == count);
        for (int i = 0; i < count; ++i) {
            CHECK(spots[i].link.detail == QStringLiteral("area:%1").arg(i + 1));
            CHECK(spots[i].spoken.contains(QStringLiteral("2017")));
            for (int j = 0; j < i; ++j)
                CHECK_FALSE(spots[i].area.intersects(spots[j].area));
        }
    }
}

TEST_CASE("Nothing of the parts is painted outside, wide or narrow, and twice is the same")
{
    for (const double width : {160.0, 500.0, 880.0}) {
        const QImage image = painted(partsOf(7, 3), width);
        CHECK(image == painted(partsOf(7, 3), width));
        for (int y = 0; y < image.height(); ++y) {
            CHECK(image.pixel(8, y) == QColor(Qt::white).rgb());
            CHECK(image.pixel(image.width() - 8, y) == QColor(Qt::white).rgb());
        }
    }
}

TEST_CASE("Without parts it is said in words")
{
    ChartSpots spots;
    painted(partsOf(0, 2), 500, &spots);
    REQUIRE(spots.size() == 1);
    CHECK_FALSE(spots.front().spoken.isEmpty());
}
