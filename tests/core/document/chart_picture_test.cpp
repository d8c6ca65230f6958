// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/document/hard_documents.h"
#include "tests/core/document/sample_document.h"
#include "tests/support/unzipped.h"

#include "core/document/chart_table.h"
#include "core/document/docx.h"
#include "core/document/html.h"
#include "core/document/odt.h"
#include "core/document/renderer.h"

#include <QXmlStreamReader>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QByteArray kPng = "\x89PNG of a chart";

/// Draws every chart 100 points high.
class Drawing : public Renderer
{
public:
    Result<int> writePdf(const Document &, const QString &) override { return 0; }
    std::optional<ChartPicture> pictureOf(const Chart &, const QSizeF &room) override
    {
        rooms.push_back(room);
        return ChartPicture{kPng, {room.width(), std::min(100.0, room.height())}};
    }

    std::vector<QSizeF> rooms;
};

Chart numbered(int number)
{
    Chart chart = sampleChart(QStringLiteral("Tỷ lệ “tham gia” BHXH & BHYT"));
    chart.label = QStringLiteral("Biểu đồ %1").arg(number);
    chart.subtitle = QStringLiteral("Số liệu đến ngày 10/11/2026");
    chart.note = QStringLiteral("Ghi chú: điểm rỗng là số liệu ước.");
    return chart;
}

Document withCharts()
{
    Document document = documentOf({sampleBody(1), numbered(1), sampleBody(2), numbered(2)});
    document.sections.push_back({{}, Orientation::Landscape, {numbered(3)}});
    return document;
}

struct Element
{
    QString text;
    QXmlStreamAttributes attributes;
};

std::vector<Element> elementsOf(const QByteArray &part, const char *name)
{
    std::vector<Element> found;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String(name)) {
            const QXmlStreamAttributes attributes = xml.attributes();
            found.push_back({xml.readElementText(QXmlStreamReader::IncludeChildElements), attributes});
        }
    }
    CHECK(xml.errorString() == QString());
    return found;
}

} // namespace

TEST_CASE("A chart in a Word file is a picture in its line, named, described, under its own caption")
{
    Drawing drawing;
    const auto files = unzipped(*toDocx(withCharts(), &drawing));
    REQUIRE(drawing.rooms.size() == 3);
    CHECK(drawing.rooms.front().width() == Approx(165 / 25.4 * 72).margin(0.1));
    CHECK(drawing.rooms.front().height() > 600);
    CHECK(drawing.rooms.front().height() < 257 / 25.4 * 72 - 40);
    CHECK(drawing.rooms.back().width() == Approx(252 / 25.4 * 72).margin(0.1));
    CHECK(fileIn(files, QStringLiteral("word/media/chart2.png")) == kPng);
    const QByteArray body = fileIn(files, QStringLiteral("word/document.xml"));
    const auto shown = elementsOf(body, "wp:docPr");
    REQUIRE(shown.size() == 3);
    CHECK(shown[1].attributes.value(QLatin1String("name")) == QStringLiteral("Biểu\u00A0đồ\u00A02"));
    CHECK(shown[1].attributes.value(QLatin1String("descr")).contains(QStringLiteral("38,25")));
    CHECK(elementsOf(body, "wp:extent")[0].attributes.value(QLatin1String("cy")) == QStringLiteral("1270000"));
    QStringList targets;
    for (const Element &relation :
         elementsOf(fileIn(files, QStringLiteral("word/_rels/document.xml.rels")), "Relationship"))
        targets += QStringLiteral("%1 %2").arg(relation.attributes.value(QLatin1String("Id")),
                                               relation.attributes.value(QLatin1String("Target")));
    CHECK(targets.contains(QStringLiteral("rIdchart3 media/chart3.png")));
    CHECK(elementsOf(body, "w:tbl").empty());
    CHECK(body.indexOf("Biểu đồ") < body.indexOf("<w:drawing>"));
    CHECK(toDocx(withCharts(), &drawing).value() == toDocx(withCharts(), &drawing).value());
}

TEST_CASE("A chart in an OpenDocument text is the same, and the package names its file")
{
    Drawing drawing;
    const auto files = unzipped(*toOdt(withCharts(), &drawing));
    CHECK(fileIn(files, QStringLiteral("Pictures/chart3.png")) == kPng);
    const QByteArray body = fileIn(files, QStringLiteral("content.xml"));
    const auto frames = elementsOf(body, "draw:frame");
    REQUIRE(frames.size() == 3);
    CHECK(frames[0].attributes.value(QLatin1String("text:anchor-type")) == QLatin1String("as-char"));
    CHECK(frames[0].attributes.value(QLatin1String("svg:height")) == QLatin1String("100.00pt"));
    CHECK(frames[0].text.contains(QStringLiteral("38,25")));
    CHECK(fileIn(files, QStringLiteral("META-INF/manifest.xml")).contains("Pictures/chart1.png"));
}

TEST_CASE("A chart in HTML is a picture inside the page, with its words for who does not see it")
{
    Drawing drawing;
    const QString html = toHtml(withCharts(), &drawing);
    CHECK(html.count(QStringLiteral("<img src=\"data:image/png;base64,")) == 3);
    CHECK(html.contains(QString::fromLatin1(kPng.toBase64())));
    CHECK(html.contains(QStringLiteral("“tham gia” BHXH &amp; BHYT")));
    CHECK_FALSE(html.contains(QStringLiteral("<table")));
}

TEST_CASE("Where nobody draws, the figures stand under the same caption, subtitle and note")
{
    const QString html = toHtml(withCharts()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    CHECK(html.count(QStringLiteral("<table")) == 3);
    for (const char *words : {"Biểu đồ 2. Tỷ lệ", "Số liệu đến ngày 10/11/2026", "điểm rỗng", "38,25"})
        CHECK(html.contains(QString::fromUtf8(words)));
    const auto files = unzipped(*toDocx(withCharts()));
    CHECK(elementsOf(fileIn(files, QStringLiteral("word/document.xml")), "w:tbl").size() == 3);
}

TEST_CASE("A spoken chart says what it is and its figures, and stops where nobody would listen any longer")
{
    const QString spoken = spokenText(numbered(1));
    CHECK(spoken.startsWith(QStringLiteral("Biểu đồ 1. Tỷ lệ")));
    CHECK(spoken.contains(QStringLiteral("2026")));
    CHECK(spoken.endsWith(QLatin1Char('.')));
    Chart many = numbered(1);
    BulletChart bullets;
    bullets.groups.resize(1);
    bullets.groups.front().title = QStringLiteral("Lĩnh vực");
    bullets.groups.front().rows.resize(200);
    for (BulletRow &row : bullets.groups.front().rows)
        row.name = QStringLiteral("Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội");
    many.shown = bullets;
    CHECK(spokenText(many).size() < 1000);
}

TEST_CASE("An empty chart knows that it has nothing to show")
{
    CHECK(hasFigures(sampleChart(QStringLiteral("Tỷ lệ"))));
    Chart chart;
    for (const auto &shown : {decltype(chart.shown)(TrendChart()), decltype(chart.shown)(PartsChart()),
                              decltype(chart.shown)(BulletChart()), decltype(chart.shown)(ProgressChart()),
                              decltype(chart.shown)(ShadeChart()), decltype(chart.shown)(ReturnChart()),
                              decltype(chart.shown)(CompareChart())}) {
        chart.shown = shown;
        CHECK_FALSE(hasFigures(chart));
    }
}
