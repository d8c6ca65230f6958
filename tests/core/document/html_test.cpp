// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/document/hard_documents.h"
#include "tests/core/document/sample_document.h"

#include "core/document/html.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace ansinh;

namespace {

QString bodyOf(const Document &document)
{
    const QString html = toHtml(document);
    return html.mid(html.indexOf(QStringLiteral("<body>")));
}

/// The HTML with its void elements closed, so that a strict reader can check the nesting.
QString asXml(QString html)
{
    html.remove(QStringLiteral("<!DOCTYPE html>\n"));
    const int style = static_cast<int>(html.indexOf(QStringLiteral("<style>")));
    html.remove(style, html.indexOf(QStringLiteral("</style>")) + 8 - style);
    html.replace(QStringLiteral("<br>"), QStringLiteral("<br/>"))
        .replace(QStringLiteral("<hr>"), QStringLiteral("<hr/>"));
    html.replace(QRegularExpression(QStringLiteral("<(meta|col)( [^>]*)>")), QStringLiteral("<\\1\\2/>"));
    return html;
}

} // namespace

TEST_CASE("The whole report is well nested, in Vietnamese, with its title, and needs nothing beside it")
{
    const QString html = toHtml(sampleReport(24, 20));
    QXmlStreamReader reader(asXml(html));
    while (!reader.atEnd())
        reader.readNext();
    CHECK(reader.errorString() == QString());
    CHECK(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"vi\">")));
    CHECK(html.contains(QStringLiteral("<title>Báo cáo kết quả thực hiện Nghị quyết số 42-NQ/TW năm 2026</title>")));
    CHECK(html.contains(QStringLiteral("<meta charset=\"utf-8\">")));
    CHECK_FALSE(html.contains(QStringLiteral("src=")));
    CHECK_FALSE(html.contains(QStringLiteral("href=")));
    CHECK(html.contains(QStringLiteral("<footer>Dữ liệu mẫu")));
}

TEST_CASE("What stands in the data cannot become part of the page's code")
{
    Document document
        = documentOf({sampleParagraph(ParagraphRole::Body, QStringLiteral("<script>alert(\"1\")</script> & %1 \u0001")),
                      Addressees{{QStringLiteral("<b>A</b>")}}});
    document.title = QStringLiteral("</title><script>");
    document.author = QStringLiteral("\"><script>");
    document.footLine = QStringLiteral("\"} </style><script><i>");
    const QString html = toHtml(document);
    CHECK_FALSE(html.contains(QStringLiteral("<script>")));
    CHECK_FALSE(html.contains(QStringLiteral("<b>A")));
    CHECK_FALSE(html.contains(QChar(1)));
    CHECK(html.contains(QStringLiteral("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; %1")));
}

TEST_CASE("A table names its header cells and groups, spans and line feeds included")
{
    Table table = sampleTable(8);
    table.caption = QStringLiteral("Chỉ tiêu");
    table.rows.back().cells[1].runs = {{QStringLiteral("trên\ndưới"), true, true}};
    const QString html = bodyOf(documentOf({table}));
    CHECK(html.contains(QStringLiteral("<caption>Chỉ tiêu</caption>")));
    CHECK(html.contains(QStringLiteral("<th class=\"centre\" scope=\"col\" rowspan=\"2\"><b>STT</b></th>")));
    CHECK(html.contains(QStringLiteral("scope=\"colgroup\" colspan=\"2\"")));
    CHECK(html.count(QStringLiteral("scope=\"rowgroup\" colspan=\"5\"")) == 2);
    CHECK(html.count(QStringLiteral("<tbody>")) == html.count(QStringLiteral("</tbody>")));
    CHECK(html.contains(QStringLiteral("<b><i>trên<br>dưới</i></b>")));
    CHECK(html.contains(QStringLiteral("<td class=\"right\">38,2</td>")));
}

TEST_CASE("Headings are headings, and list items stand in one list")
{
    const QString html = bodyOf(documentOf({sampleParagraph(ParagraphRole::PartHeading, QStringLiteral("I. PHẦN")),
                                            sampleParagraph(ParagraphRole::Heading, QStringLiteral("1. Mục")),
                                            sampleParagraph(ParagraphRole::ListItem, QStringLiteral("- một;")),
                                            sampleParagraph(ParagraphRole::ListItem, QStringLiteral("- hai.")),
                                            sampleParagraph(ParagraphRole::Body, QStringLiteral("Hết."))}));
    CHECK(html.contains(QStringLiteral("<h2>I. PHẦN</h2>")));
    CHECK(html.contains(QStringLiteral("<h3>1. Mục</h3>")));
    CHECK(html.count(QStringLiteral("<ul>")) == 1);
    CHECK(html.indexOf(QStringLiteral("</ul>")) < html.indexOf(QStringLiteral("<p>Hết.")));
}

TEST_CASE("A division is one heading in two lines")
{
    const QString html
        = bodyOf(documentOf({sampleParagraph(ParagraphRole::Division, QStringLiteral("Phần I\nKẾT QUẢ"))}));
    CHECK(html.contains(QStringLiteral("<h2 class=\"centred\">Phần\u00A0I<br>KẾT QUẢ</h2>")));
}

TEST_CASE("Head, addressees and signature say the same as on paper")
{
    const QString html = bodyOf(
        documentOf({sampleHeader(), Addressees{{QStringLiteral("A"), QStringLiteral("B")}}, sampleSignature()}));
    CHECK(html.contains(QStringLiteral("<h1>BÁO CÁO<br>Kết quả thực hiện")));
    CHECK(html.contains(QStringLiteral("/BC-UBND</p>")));
    CHECK(html.contains(QStringLiteral("<p>- A;</p><p>- B.</p>")));
    CHECK(html.contains(QStringLiteral("<p>- Lưu: VT, LĐTBXH.</p>")));
    CHECK(html.contains(QStringLiteral("<p>PHÓ CHỦ TỊCH</p><p class=\"room\"></p><p>Nguyễn Thị Bưởi</p>")));
    CHECK_FALSE(bodyOf(documentOf({SignatureBlock{}})).contains(QStringLiteral("Nơi nhận")));
}

TEST_CASE("A letter bears its subject under the number, its marks, the typist's and the address")
{
    const QString html = bodyOf(letterWithMarks());
    CHECK(html.contains(QStringLiteral("/UBND-LĐTBXH</p><p class=\"issuer\">V/v báo cáo")));
    CHECK(html.contains(QStringLiteral("<p class=\"mark\"><b>HỎA TỐC</b></p>")));
    CHECK(html.contains(QStringLiteral("<p>PL.(300)</p>")));
    CHECK(html.contains(QStringLiteral("<br>Điện thoại: 0233.3861.000</address>")));
    CHECK_FALSE(html.contains(QStringLiteral("<h1>")));
}

TEST_CASE("A chart is its table, and an empty document is an empty page")
{
    CHECK(bodyOf(documentOf({sampleChart(QStringLiteral("Tỷ lệ"))})).contains(QStringLiteral("38,2")));
    CHECK(toHtml(Document()).contains(QStringLiteral("<main>\n</main>")));
}
