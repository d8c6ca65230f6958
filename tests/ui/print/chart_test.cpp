// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/document/hard_documents.h"
#include "tests/core/document/sample_document.h"
#include "tests/support/other_programs.h"
#include "tests/ui/print/layout_probe.h"
#include "tests/ui/print/libre_office.h"

#include "ui/print/document_file.h"
#include "ui/print/layout.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_renderer.h"

#include <QImage>
#include <QPainter>

using namespace ansinh;

namespace {

/// Fills its area and writes into it; wants to be as many lines of 10 points high as told.
ChartPainter fillingPainter(int lines)
{
    return {[](QPainter &painter, const QRectF &area, const Chart &) {
                painter.fillRect(area.adjusted(1, 1, -1, -1), QColor(0, 90, 160));
                painter.drawText(area.topLeft() + QPointF(4, 20), QStringLiteral("Trong hình"));
            },
            [lines](const Chart &, double, const QFont &) { return 10.0 * lines; }};
}

Chart captioned(const char *label)
{
    Chart chart = sampleChart(QStringLiteral("Toàn cảnh các chỉ tiêu"));
    chart.label = QString::fromUtf8(label);
    chart.subtitle = QStringLiteral("Số liệu đến ngày 10/11/2026");
    chart.note = QStringLiteral("Ghi chú: ô gạch chéo là số liệu sơ bộ.");
    return chart;
}

Document between(const Chart &chart)
{
    std::vector<Block> blocks;
    for (int i = 0; i < 12; ++i)
        blocks.push_back(sampleBody(i));
    blocks.push_back(chart);
    blocks.push_back(sampleBody(12));
    return documentOf(blocks);
}

bool says(const LaidOutPage &page, const char *words)
{
    QString text;
    for (const TextItem &item : page.texts)
        text += item.text() + QLatin1Char(' ');
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).contains(QString::fromUtf8(words));
}

const LaidOutPage &pageWithChart(const LaidOut &laid)
{
    for (const LaidOutPage &page : laid.pages) {
        if (!page.charts.empty())
            return page;
    }
    FAIL("no page has a chart");
    return laid.pages.front();
}

} // namespace

TEST_CASE("A chart stands on one page with its caption and its note, as high as it wants to be")
{
    for (const int lines : {10, 30, 45}) {
        const Result<LaidOut> laid = layOut(between(captioned("Biểu đồ 1")), fillingPainter(lines));
        REQUIRE(laid);
        const LaidOutPage &page = pageWithChart(*laid);
        REQUIRE(page.charts.size() == 1);
        for (const char *words : {"Biểu đồ 1. Toàn cảnh các chỉ tiêu", "Số liệu đến ngày", "ô gạch chéo"})
            CHECK(says(page, words));
        const Paper paper = paperOf(Orientation::Portrait);
        CHECK(page.charts.front().rect.top() > paper.top + pt(20)); // under its caption
        CHECK(page.charts.front().rect.bottom() < paper.height - paper.bottom - pt(10)); // over its note
        CHECK(page.charts.front().scale == Approx(1));
    }
}

TEST_CASE("A chart too high for any page has one of its own, in smaller letters, and is not cut")
{
    const Result<LaidOut> laid = layOut(between(captioned("Biểu đồ 1")), fillingPainter(80));
    REQUIRE(laid);
    const LaidOutPage &page = pageWithChart(*laid);
    const ChartItem &chart = page.charts.front();
    const Paper paper = paperOf(Orientation::Portrait);
    CHECK(chart.scale < 0.95);
    CHECK(chart.rect.top() < paper.top + pt(60));
    CHECK(chart.rect.bottom() <= paper.height - paper.bottom);
    CHECK(says(page, "Biểu đồ 1."));
    CHECK(says(page, "ô gạch chéo"));
}

TEST_CASE("A chart that nobody could read on one page is its figures, which run over the pages")
{
    const Result<LaidOut> laid = layOut(between(captioned("Biểu đồ 1")), fillingPainter(200));
    REQUIRE(laid);
    bool hasTable = false;
    for (const LaidOutPage &page : laid->pages) {
        CHECK(page.charts.empty());
        hasTable = hasTable || says(page, "38,25");
    }
    CHECK(hasTable);
    PdfRenderer renderer(fillingPainter(200));
    CHECK_FALSE(renderer.pictureOf(captioned("Biểu đồ 1"), {400, 700}));
}

TEST_CASE("Without a painter the figures stand under the same caption")
{
    const Result<LaidOut> laid = layOut(between(captioned("Biểu đồ 7")));
    REQUIRE(laid);
    QString text;
    for (const LaidOutPage &page : laid->pages) {
        CHECK(page.charts.empty());
        for (const TextItem &item : page.texts)
            text += item.text() + QLatin1Char(' ');
    }
    text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    for (const char *words : {"Biểu đồ 7. Toàn cảnh", "Số liệu đến ngày", "38,25", "ô gạch chéo"})
        CHECK(text.contains(QString::fromUtf8(words)));
}

TEST_CASE("A picture for files is as large as the chart wants, sharp, and the same each time")
{
    PdfRenderer renderer(fillingPainter(12));
    const auto picture = renderer.pictureOf(captioned("Biểu đồ 1"), {400, 700});
    REQUIRE(picture);
    CHECK(picture->size.width() == Approx(400));
    CHECK(picture->size.height() < 200);
    const QImage image = QImage::fromData(picture->png);
    CHECK(image.width() == qRound(400 / 72.0 * 200));
    CHECK(image.dotsPerMeterX() == Approx(200 / 0.0254).margin(2));
    CHECK(QColor(image.pixel(image.width() / 2, image.height() - 10)) == QColor(0, 90, 160));
    CHECK(renderer.pictureOf(captioned("Biểu đồ 1"), {400, 700})->png == picture->png);
    CHECK(renderer.pictureOf(captioned("Biểu đồ 1"), {400, 100})->size.height() <= 100);
    CHECK_FALSE(PdfRenderer().pictureOf(captioned("Biểu đồ 1"), {400, 700}));
}

TEST_CASE("LibreOffice opens files with charts: caption, picture and note on the page where we print them")
{
    if (!test::hasLibreOffice())
        return;
    const QTemporaryDir folder;
    QStringList files;
    for (const char *name : {"word.docx", "open.odt"}) {
        files += folder.filePath(QLatin1String(name));
        REQUIRE(writeDocument(between(captioned("Biểu đồ 1")), files.last(), fillingPainter(25)));
    }
    for (const QByteArray &pdf : asPdfByLibreOffice(files)) {
        REQUIRE_FALSE(pdf.isEmpty());
        const PdfProbe probe(pdf);
        CHECK(probe.output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("FILE")})
                  .trimmed()
                  .count(QLatin1Char('\n'))
              == 2);
        int captions = 0;
        for (const ProbedPage &page : probe.pages()) {
            const QString text = page.text().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
            if (!text.contains(QStringLiteral("Biểu đồ 1.")))
                continue;
            ++captions;
            CHECK(text.contains(QStringLiteral("gạch chéo")));
        }
        CHECK(captions == 1);
    }
}
