// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/print/layout_probe.h"
#include "ui/print/paint.h"
#include "ui/print/paper.h"

#include <QImage>
#include <QPainter>

using namespace ansinh;

namespace {

Block text(ParagraphRole role, const QString &words)
{
    return sampleParagraph(role, words);
}

} // namespace

TEST_CASE("Body text is 14 points, justified between the margins, its first line 12.7 mm in")
{
    const LaidOut laid = laidOut(paragraphs(2));
    const TextItem first = lineOf(laid, QStringLiteral("B0"));
    CHECK(first.left() == Approx(mm(30 + 12.7)).margin(1));
    CHECK(first.layout->font().pixelSize() == 140);
    const TextItem second = laid.pages.front().texts[1];
    CHECK(second.left() == Approx(mm(30)).margin(1));
    const double pitch = baseline(second) - baseline(first);
    CHECK(pitch >= pt(14 * 1.15) - 1);
    CHECK(pitch <= pt(14 * 1.15 * 1.5));
    const TextItem last = laid.pages.front().texts[2];
    const double gap = baseline(lineOf(laid, QStringLiteral("B1"))) - baseline(last) - pitch;
    CHECK(gap >= pt(6) - 0.01);
}

TEST_CASE("No page ends with a heading and no page holds a single line of a paragraph")
{
    for (int count = 1; count < 30; ++count) {
        std::vector<Block> blocks = paragraphs(count);
        blocks.push_back(text(ParagraphRole::Division, QStringLiteral("Phần II\nTÌNH HÌNH")));
        blocks.push_back(text(ParagraphRole::PartHeading, QStringLiteral("II. KẾT QUẢ")));
        blocks.push_back(text(ParagraphRole::Heading, QStringLiteral("1. Chỉ tiêu")));
        blocks.push_back(
            text(ParagraphRole::Body, QStringLiteral("Đoạn cuối ") + sampleBody(1).plainText().repeated(3)));
        const LaidOut laid = laidOut(blocks);
        CHECK(pageOf(laid, QStringLiteral("II. KẾT QUẢ")) == pageOf(laid, QStringLiteral("Đoạn cuối")));
        CHECK(pageOf(laid, QStringLiteral("Phần\u00A0II")) == pageOf(laid, QStringLiteral("Đoạn cuối")));
        for (const LaidOutPage &page : laid.pages) {
            const size_t lines = page.texts.size() - (page.number > 1 ? 1 : 0);
            REQUIRE(lines >= 2);
            const bool isHeading = page.texts[0].layout->font().bold();
            CHECK((isHeading || page.texts[0].layout == page.texts[1].layout));
            CHECK(page.texts[lines - 1].layout == page.texts[lines - 2].layout);
        }
    }
}

TEST_CASE("A division is one place of the outline, and its parts stand under it")
{
    const LaidOut laid = laidOut({text(ParagraphRole::Division, QStringLiteral("Phần I\nTÌNH HÌNH")),
                                  text(ParagraphRole::PartHeading, QStringLiteral("I. KẾT QUẢ")),
                                  text(ParagraphRole::Heading, QStringLiteral("1. Chỉ tiêu")), sampleBody(0)});
    REQUIRE(laid.outline.size() == 3);
    CHECK(laid.outline[0].title == QStringLiteral("Phần I. TÌNH HÌNH"));
    CHECK(laid.outline[0].level < laid.outline[1].level);
    CHECK(laid.outline[1].level < laid.outline[2].level);
    const double width = paperOf(Orientation::Portrait).textWidth();
    for (const char *line : {"Phần\u00A0I", "TÌNH HÌNH"})
        CHECK(middle(lineOf(laid, QString::fromUtf8(line))) == Approx(mm(30) + width / 2).margin(mm(0.1)));
}

TEST_CASE("Every section counts its pages from 1 and its first page bears no number")
{
    const Result<LaidOut> laid = layOut(sampleReport(40, 60));
    REQUIRE(laid);
    int before = 0;
    for (const LaidOutPage &page : laid->pages) {
        CHECK(page.number == (page.number == 1 ? 1 : before + 1));
        before = page.number;
        const auto bears = [&](const TextItem &item) { return item.at.y() < mm(19); };
        const auto number = std::find_if(page.texts.begin(), page.texts.end(), bears);
        REQUIRE((number != page.texts.end()) == (page.number > 1));
        if (page.number == 1)
            continue;
        CHECK(number->text() == QString::number(page.number));
        CHECK(middle(*number) == Approx(paperOf(page.orientation).width / 2).margin(mm(0.1)));
    }
    CHECK(laid->pages.back().section == 1);
    CHECK(laid->pages.back().sizeInMillimetres() == QSizeF(297, 210));
}

TEST_CASE("A name of a document is not broken at its hyphen, and no number loses its unit")
{
    for (double words = 0; words < 40; ++words) {
        const QString filler = QStringLiteral("x ").repeated(static_cast<int>(words));
        const LaidOut laid = laidOut({text(ParagraphRole::Body,
                                           filler
                                               + QStringLiteral("theo văn bản 63-KH/ĐU của Nghị định 30 đạt "
                                                                "96,5 % tại Phường 2, ngày 05 tháng 11"))});
        QStringList lines;
        for (const TextItem &item : laid.pages.front().texts)
            lines += item.text();
        const QString all = lines.join(QLatin1Char('|'));
        CHECK(all.contains(QStringLiteral("63-KH/ĐU")));
        CHECK(all.contains(QStringLiteral("Nghị\u00A0định\u00A030")));
        CHECK(all.contains(QStringLiteral("96,5\u00A0%")));
        CHECK(all.contains(QStringLiteral("Phường\u00A02")));
    }
}

TEST_CASE("A word wider than the page is broken rather than cut off")
{
    const QString word = QStringLiteral("a").repeated(400);
    const LaidOut laid = laidOut({text(ParagraphRole::Body, word)});
    QString all;
    for (const TextItem &item : laid.pages.front().texts) {
        all += item.text();
        CHECK(item.right() <= mm(195) + 1);
    }
    CHECK(all == word);
}

TEST_CASE("Decomposed letters are composed, and what the face lacks is not borrowed from another")
{
    const QString decomposed
        = QStringLiteral("Phường").normalized(QString::NormalizationForm_D) + QStringLiteral(" ◆ 42\u2011NQ");
    const LaidOut laid = laidOut({text(ParagraphRole::Body, decomposed)});
    CHECK(laid.pages.front().texts.front().text() == QStringLiteral("Phường ◊ 42-NQ"));
}

TEST_CASE("A page break begins a page, at the start and at the end it adds none")
{
    CHECK(laidOut({PageBreak{}, sampleBody(0)}).pages.size() == 1);
    CHECK(laidOut({sampleBody(0), PageBreak{}, sampleBody(1)}).pages.size() == 2);
    CHECK(laidOut({sampleBody(0), PageBreak{}}).pages.size() == 1);
}

TEST_CASE("An empty document is one empty page")
{
    const Result<LaidOut> laid = layOut(Document());
    REQUIRE(laid);
    REQUIRE(laid->pages.size() == 1);
    CHECK(laid->pages.front().texts.empty());
}

TEST_CASE("The foot line is one line inside the side margins on every page, however long")
{
    Document document = sampleReport(30, 5);
    document.footLine = QStringLiteral("Dữ liệu mẫu – không dùng để báo cáo. ").repeated(GENERATE(1, 3));
    const Result<LaidOut> laid = layOut(document);
    REQUIRE(laid);
    for (const LaidOutPage &page : laid->pages) {
        const TextItem foot = page.texts.back();
        const Paper paper = paperOf(page.orientation);
        CHECK(foot.text().startsWith(QStringLiteral("Dữ liệu mẫu")));
        CHECK(foot.at.y() > paper.height - paper.bottom);
        CHECK(foot.left() >= paper.left - 1);
        CHECK(foot.right() <= paper.width - paper.right + 1);
        CHECK(foot.layout->lineCount() == 1);
    }
}

TEST_CASE("A chart is painted by whoever can, in points, else its figures are printed as a table")
{
    const Chart chart = sampleChart(QStringLiteral("Tỷ lệ tham gia BHXH"));
    const LaidOut table = laidOut({chart});
    CHECK(pageOf(table, QStringLiteral("38,25")) == 0);
    CHECK(pageOf(table, QStringLiteral("Mục tiêu đến năm\u00A02030")) == 0);

    Document document;
    document.sections.push_back({QString(), Orientation::Portrait, {chart}});
    QRectF given;
    const Result<LaidOut> laid
        = layOut(document, {[&](QPainter &, const QRectF &rect, const Chart &) { given = rect; }, {}});
    REQUIRE(laid);
    REQUIRE(laid->pages.front().charts.size() == 1);
    QImage image(400, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    paintPage(painter, *laid, 0, 40);
    CHECK(given.width() == Approx(165 / 25.4 * 72));
}

TEST_CASE("A page looks the same at any resolution")
{
    const Result<LaidOut> laid = layOut(sampleReport(8, 4));
    REQUIRE(laid);
    const auto painted = [&](int dpi) {
        QImage image(210 * dpi * 10 / 254, 297 * dpi * 10 / 254, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, *laid, 0, dpi);
        painter.end();
        return image.scaled(105, 148, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage small = painted(96);
    const QImage large = painted(192);
    double difference = 0;
    double ink = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            difference += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y)));
            ink += 255 - qGray(large.pixel(x, y));
        }
    }
    CHECK(ink > 50'000);
    CHECK(difference < ink / 5);
}
