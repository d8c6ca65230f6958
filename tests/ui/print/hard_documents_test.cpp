// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that are long, wide or crooked, judged as a reader of the paper would: nothing is cut, nothing lies on
// something else, nothing stands where it is lost.
#include "tests/support/catch.h"

#include "tests/ui/print/layout_probe.h"
#include "tests/ui/print/pdf_probe.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_renderer.h"

#include <QMap>

#include <algorithm>

using namespace ansinh;

namespace {

constexpr double kTouch = 0.3; // millimetres by which boxes of words may meet
constexpr double kNumberTop = 8;
constexpr double kFootLow = 6; // above the sheet's lower edge

/// A name of 300 letters, as no plan should have but some have.
QString longName()
{
    QString name = QStringLiteral(
        "Tỷ lệ hộ gia đình chính sách, người có công với cách mạng có khó khăn về nhà ở được hỗ trợ xây mới, sửa chữa");
    while (name.size() < 300)
        name += QStringLiteral(", kể cả các trường hợp đặc biệt do Ủy ban nhân dân phường xác nhận");
    return name.left(300).trimmed();
}

QStringList sixtyNames()
{
    QStringList names;
    for (int i = 1; i <= 60; ++i)
        names += QStringLiteral("Ban cán sự khu phố %1 và các tổ chức chính trị - xã hội trên địa bàn").arg(i);
    return names;
}

Document documentOf(const std::vector<Block> &blocks)
{
    Document document = sampleReport(0, 1);
    document.sections = {{QStringLiteral("Báo cáo"), Orientation::Portrait, blocks}};
    return document;
}

std::vector<Block> body(int count)
{
    std::vector<Block> blocks{sampleHeader()};
    const std::vector<Block> texts = paragraphs(count);
    blocks.insert(blocks.end(), texts.begin(), texts.end());
    return blocks;
}

Document withLongNames()
{
    Table table = sampleTable(12);
    for (size_t row = 3; row < table.rows.size(); row += 3)
        table.rows[row].cells[table.rows[row].cells.size() > 1 ? 1 : 0].runs.front().text = longName();
    table.columns = {{1}, {2}, {1.6}, {1.6}, {2.4}};
    std::vector<Block> blocks = body(4);
    blocks.push_back(sampleParagraph(ParagraphRole::Heading, QStringLiteral("1. ") + longName()));
    blocks.push_back(table);
    return documentOf(blocks);
}

Document ofManyOrganisations()
{
    std::vector<Block> blocks{sampleHeader(), Addressees{sixtyNames()},
                              sampleParagraph(ParagraphRole::Body, sixtyNames().join(QStringLiteral("; ")))};
    SignatureBlock signature = sampleSignature();
    signature.recipients = sixtyNames();
    signature.typist = QStringLiteral("PL.(60)");
    blocks.push_back(signature);
    return documentOf(blocks);
}

Document withTallRow()
{
    QStringList words;
    for (int i = 0; i < 2500; ++i)
        words += QStringLiteral("từ%1").arg(i);
    Table table = sampleTable(9);
    table.rows[5].cells[1].runs.front().text = words.join(QLatin1Char(' '));
    table.rows[5].cells[4].runs.front().text = words.mid(0, 700).join(QLatin1Char(' '));
    std::vector<Block> blocks = body(3);
    blocks.push_back(table);
    blocks.push_back(sampleSignature());
    return documentOf(blocks);
}

void checkPaper(const ProbedPage &page, QSizeF sheet)
{
    for (size_t i = 0; i < page.words.size(); ++i) {
        const QRectF box = page.words[i].box;
        INFO(page.words[i].text.toStdString());
        CHECK(box.left() >= 30 - kTouch);
        CHECK(box.right() <= sheet.width() - 15 + kTouch);
        CHECK(box.top() >= kNumberTop);
        CHECK(box.bottom() <= sheet.height() - kFootLow);
        for (size_t j = i + 1; j < page.words.size(); ++j) {
            const QRectF common = box.intersected(page.words[j].box);
            if (common.width() > kTouch && common.height() > kTouch)
                FAIL_CHECK(page.words[i].text.toStdString() << " lies on " << page.words[j].text.toStdString());
        }
    }
}

bool isOfText(const LaidOutPage &page, const TextItem &item)
{
    const Paper paper = paperOf(page.orientation);
    return item.at.y() >= paper.top - 1 && item.at.y() < paper.height - paper.bottom;
}

/// Two lines at least stand below a heading on its page.
void checkHeadings(const LaidOut &laid)
{
    for (const OutlineEntry &entry : laid.outline) {
        const LaidOutPage &page = laid.pages[static_cast<size_t>(entry.page)];
        const auto below = std::count_if(page.texts.begin(), page.texts.end(), [&](const TextItem &item) {
            return isOfText(page, item) && item.at.y() > entry.y && item.layout->text() != entry.title;
        });
        INFO(entry.title.toStdString());
        CHECK(below >= 2);
    }
}

/// A paragraph that goes over the end of a page leaves two lines on either side.
void checkWidows(const LaidOut &laid)
{
    QMap<const QTextLayout *, QMap<const LaidOutPage *, int>> lines;
    for (const LaidOutPage &page : laid.pages) {
        for (const TextItem &item : page.texts) {
            if (isOfText(page, item) && item.layout->textOption().alignment() == Qt::AlignJustify)
                ++lines[item.layout][&page];
        }
    }
    for (auto text = lines.begin(); text != lines.end(); ++text) {
        for (const int count : text.value())
            CHECK((text.value().size() == 1 || count >= 2));
    }
}

/// The pages of the document, after every check.
std::vector<ProbedPage> readAndChecked(const Document &document)
{
    const Result<LaidOut> laid = layOut(document);
    REQUIRE(laid);
    checkHeadings(*laid);
    checkWidows(*laid);
    const Result<QByteArray> pdf = pdfOf(*laid);
    REQUIRE(pdf);
    std::vector<ProbedPage> pages = PdfProbe(*pdf).pages();
    REQUIRE(pages.size() == laid->pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        checkPaper(pages[i], laid->pages[i].sizeInMillimetres());
    }
    return pages;
}

QString textOf(const std::vector<ProbedPage> &pages)
{
    QString text;
    for (const ProbedPage &page : pages)
        text += page.text() + QLatin1Char(' ');
    return text;
}

} // namespace

TEST_CASE("Reports of 3, 30 and 100 pages: no word is cut or covered, no heading and no line alone")
{
    const auto [paragraphs, rows, least, most]
        = GENERATE(std::make_tuple(3, 8, 3, 4), std::make_tuple(150, 130, 28, 32), std::make_tuple(500, 420, 90, 110));
    const std::vector<ProbedPage> pages = readAndChecked(sampleReport(paragraphs, rows));
    CHECK(static_cast<int>(pages.size()) >= least);
    CHECK(static_cast<int>(pages.size()) <= most);
}

TEST_CASE("A name of 300 letters stands whole in its cell and in its heading")
{
    QString text = textOf(readAndChecked(withLongNames()));
    QString name = longName();
    CHECK(name.size() >= 299);
    CHECK(text.remove(QLatin1Char(' ')).count(name.remove(QLatin1Char(' ')))
          >= 1); // in cells other words stand between
}

TEST_CASE("Sixty organisations are all named, as addressees, in the text and among the recipients")
{
    const QString text = textOf(readAndChecked(ofManyOrganisations()));
    for (int i = 1; i <= 60; ++i)
        CHECK(text.count(QStringLiteral("khu phố %1 và").arg(i)) == 3);
    CHECK(text.contains(QStringLiteral("PL.(60)")));
}

TEST_CASE("A table of 200 rows repeats its header on every page")
{
    const std::vector<ProbedPage> pages = readAndChecked(documentOf({sampleTable(200)}));
    CHECK(pages.size() > 5);
    for (const ProbedPage &page : pages) {
        CHECK(page.text().count(QStringLiteral("STT")) == 1);
        CHECK(page.text().contains(QStringLiteral("Chỉ tiêu")));
    }
}

TEST_CASE("A row taller than a page goes on under its header and keeps every word in order")
{
    const std::vector<ProbedPage> pages = readAndChecked(withTallRow());
    REQUIRE(pages.size() > 3);
    int next = 0;
    for (const ProbedPage &page : pages) {
        std::vector<ProbedWord> words = page.words;
        // The second column, line by line: the words of the last column lie at its right.
        std::stable_sort(words.begin(), words.end(), [](const ProbedWord &a, const ProbedWord &b) {
            return std::abs(a.box.top() - b.box.top()) > 1 ? a.box.top() < b.box.top() : a.box.left() < b.box.left();
        });
        for (const ProbedWord &word : words)
            next += word.text == QStringLiteral("từ%1").arg(next) && word.box.right() < 130 ? 1 : 0;
    }
    CHECK(next == 2500);
}

TEST_CASE("A signature moves with two lines of the text, whatever comes before it")
{
    for (int count = 5; count < 14; ++count) {
        std::vector<Block> blocks = body(count);
        blocks.push_back(sampleSignature());
        readAndChecked(documentOf(blocks));
    }
}
