// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "tests/support/catch.h"
#include "tests/support/chart_books.h"
#include "tests/ui/charts/text_recorder.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr double kWidth = 700;
constexpr double kScale = 2;

Chart someChart()
{
    Chart chart = allCharts(sampleMatter()).front();
    chart.title = QStringLiteral("Tỷ lệ người có công <“&”> được hỗ trợ; đủ 100%");
    chart.subtitle = QStringLiteral("Kỳ báo cáo: năm 2026");
    chart.note = QStringLiteral("Số liệu đến ngày 02/11/2026. ").repeated(9);
    return chart;
}

/// The words of an SVG file; fails the test where it is no XML.
QStringList wordsOf(const QByteArray &svg)
{
    QStringList words;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            words += reader.readElementText();
    }
    INFO(reader.errorString());
    CHECK_FALSE(reader.hasError());
    return words;
}

} // namespace

TEST_CASE("A picture has title, subtitle and note around the chart, whole and beside each other")
{
    const Chart chart = someChart();
    for (const double width : {kWidth, 320.0}) {
        TextRecorder recorder;
        QPainter painter(&recorder);
        painter.setFont(pictureFont());
        paintPicture(painter, QRectF(0, 0, width, pictureHeight(chart, width, pictureFont())), chart, paperLook());
        painter.end();
        QStringList all;
        for (const DrawnText &text : recorder.texts)
            all += text.text.trimmed();
        const QString said = all.join(QLatin1Char(' '));
        for (const QString &words : {chart.title, chart.subtitle, chart.note.trimmed()})
            CHECK(said.contains(words));
        CHECK(overlapping(recorder.texts) == QStringList());
    }
}

TEST_CASE("A chart without title and note stands alone in its picture")
{
    Chart chart = someChart();
    chart.title = chart.subtitle = chart.note = QString();
    const QFont font = pictureFont();
    CHECK(pictureHeight(chart, kWidth, font) > chartHeight(chart, kWidth, font));
    CHECK(pictureHeight(chart, kWidth, font) < pictureHeight(someChart(), kWidth, font));
    CHECK_FALSE(chartImage(chart, kWidth, 1, paperLook()).isNull());
}

TEST_CASE("The places of a picture lie in it")
{
    const Chart chart = someChart();
    const QRectF area(20, 10, kWidth, pictureHeight(chart, kWidth, pictureFont()));
    QImage image(800, static_cast<int>(area.height()) + 20, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setFont(pictureFont());
    const ChartSpots spots = paintPicture(painter, area, chart, paperLook());
    REQUIRE_FALSE(spots.empty());
    for (const ChartSpot &spot : spots)
        CHECK(area.contains(spot.area));
}

TEST_CASE("A PNG says its size on paper and that it is ours, and is the same again")
{
    const Chart chart = someChart();
    const auto png = pngOf(chart, kWidth, kScale, paperLook());
    REQUIRE(png);
    CHECK(*png == *pngOf(chart, kWidth, kScale, paperLook()));
    CHECK(isOurPicture(*png));
    const QImage image = QImage::fromData(*png);
    CHECK(image.width() == kWidth * kScale);
    CHECK(image.height() == std::ceil(pictureHeight(chart, kWidth, pictureFont())) * kScale);
    CHECK(image.dotsPerMeterX() == Approx(96 * kScale / 0.0254).epsilon(0.001));
    CHECK(image.text(QStringLiteral("Title")) == chart.title);
}

TEST_CASE("An SVG holds its words as text, no day and no machine, and is the same again")
{
    const Chart chart = someChart();
    const QByteArray svg = svgOf(chart, kWidth, paperLook());
    CHECK(svg == svgOf(chart, kWidth, paperLook()));
    CHECK(isOurPicture(svg));
    const QString words = wordsOf(svg).join(QLatin1Char(' '));
    CHECK(words.contains(QStringLiteral("Tỷ lệ người có công <“&”> được hỗ trợ")));
    CHECK(words.contains(QStringLiteral("Kỳ báo cáo: năm 2026")));
    CHECK_FALSE(svg.contains("<image"));
    CHECK_FALSE(svg.contains("/home"));
}

TEST_CASE("Files of others are not taken for our pictures")
{
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    CHECK_FALSE(isOurPicture(bytes));
    CHECK_FALSE(isOurPicture("<svg><desc>drawn by hand</desc></svg>"));
    CHECK_FALSE(isOurPicture({}));
}

TEST_CASE("A picture that no memory holds is refused with the reason")
{
    const auto png = pngOf(someChart(), 100'000, 10, paperLook());
    REQUIRE_FALSE(png);
    CHECK_FALSE(png.error().message.isEmpty());
}
