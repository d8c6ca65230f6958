// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/document/hard_documents.h"
#include "tests/ui/print/layout_probe.h"
#include "tests/ui/print/pdf_probe.h"
#include "ui/print/fonts.h"
#include "ui/print/layout.h"
#include "ui/print/pdf_renderer.h"

#include <QFile>
#include <QPainter>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>

using namespace ansinh;

namespace {

QString runOn(const PdfProbe &probe, const char *program, const QStringList &arguments)
{
    return probe.output(QString::fromLatin1(program), arguments);
}

/// PDF/A-1b as PDFBox preflight judges it, where it is installed; else says that it was not asked.
void checkArchived(const PdfProbe &probe)
{
    const QString folder = QStringLiteral("/usr/share/java/");
    QStringList jars;
    for (const char *jar : {"preflight", "xmpbox", "pdfbox2", "fontbox2", "pdfbox2-tools", "commons-logging",
                            "commons-io", "javax.activation", "jaxb-api"})
        jars += folder + QLatin1String(jar) + QStringLiteral(".jar");
    const bool isInstalled = !QStandardPaths::findExecutable(QStringLiteral("java")).isEmpty()
        && std::all_of(jars.begin(), jars.end(), [](const QString &jar) { return QFile::exists(jar); });
    if (!isInstalled) {
        WARN("skipped: libpdfbox2-java, libactivation-java, libjaxb-api-java and a Java are not installed");
        return;
    }
    const QString said = runOn(probe, "java",
                               {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
                                QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("FILE")});
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("is a valid PDF/A-1b file")));
}

} // namespace

TEST_CASE("Another reader finds the margins, and the page number in the middle of the sheet")
{
    const PdfProbe probe(pdfOfDocument(sampleReport(40, 60)));
    const std::vector<ProbedPage> pages = probe.pages();
    REQUIRE(pages.size() > 6);
    for (size_t page = 0; page < 4; ++page) { // portrait
        const QRectF ink = pages[page].ink();
        CHECK(ink.left() == Approx(30).margin(page == 0 ? 12 : 0.3));
        CHECK(ink.right() <= 195.3);
        CHECK(ink.right() >= 193);
        CHECK(ink.bottom() <= 297 - 5);
    }
    CHECK(pages[0].ink().top() >= 19.5);
    const ProbedWord &number
        = pages[1].words.front().text == QStringLiteral("2") ? pages[1].words.front() : pages[1].words.back();
    CHECK(number.text == QStringLiteral("2"));
    CHECK(number.box.center().x() == Approx(105).margin(0.2));
    CHECK(number.box.bottom() < 20);
}

TEST_CASE("Vietnamese comes out of the file whole, in capitals and with every mark")
{
    Document document;
    const QString alphabet
        = QStringLiteral("aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ");
    document.sections.push_back(
        {QString(),
         Orientation::Portrait,
         {sampleParagraph(ParagraphRole::Body, alphabet), sampleParagraph(ParagraphRole::Heading, alphabet.toUpper()),
          sampleParagraph(ParagraphRole::AppendixRef, QStringLiteral("Nghễnh ngãng thuở ấy 500.000 ₫"))}});
    const PdfProbe probe(pdfOfDocument(document));
    const QString text = probe.pages().front().text();
    QString joined = text;
    joined.remove(QLatin1Char(' '));
    CHECK(joined.contains(alphabet));
    CHECK(joined.contains(alphabet.toUpper()));
    CHECK(text.contains(QStringLiteral("Nghễnh ngãng thuở ấy 500.000 ₫")));
    CHECK_FALSE(text.contains(QChar(QChar::ReplacementCharacter)));
}

TEST_CASE("One family is in the file, embedded, and nothing was borrowed")
{
    const PdfProbe probe(pdfOfDocument(sampleReport(12, 20)));
    const QStringList fonts
        = runOn(probe, "pdffonts", {QStringLiteral("FILE")}).trimmed().split(QLatin1Char('\n')).mid(2);
    REQUIRE(fonts.size() >= 3);
    for (const QString &font : fonts) {
        CHECK(font.contains(QString(printFamily().value()).remove(QLatin1Char(' '))));
        CHECK(font.contains(QStringLiteral("yes yes yes"))); // embedded, only what is used, with its Unicode
    }
}

TEST_CASE("Rows of the file are whole on their page for another reader too")
{
    const PdfProbe probe(pdfOfDocument(sampleReport(3, 100)));
    int found = 0;
    for (const ProbedPage &page : probe.pages()) {
        QStringList words;
        for (const ProbedWord &word : page.words)
            words += word.text;
        for (int row = 0; row < 100; ++row) {
            const bool begins = words.contains(QStringLiteral("A%1").arg(row));
            CHECK(begins == words.contains(QStringLiteral("Z%1").arg(row)));
            found += begins ? 1 : 0;
        }
    }
    CHECK(found == 200); // in the body and in the appendix
}

TEST_CASE("The file is well formed, knows its language, and shows its title and outline")
{
    const QByteArray pdf = pdfOfDocument(sampleReport(30, 10));
    const PdfProbe probe(pdf);
    CHECK(probe.exitCode(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}) == 0);
    const QString json = runOn(probe, "qpdf", {QStringLiteral("--json"), QStringLiteral("FILE")});
    CHECK(json.contains(QStringLiteral("vi-VN")));
    CHECK(json.contains(QStringLiteral("\"/DisplayDocTitle\": true")));
    CHECK(json.contains(QStringLiteral("\"title\": \"Phụ lục I\"")));
    CHECK(json.contains(QStringLiteral("\"title\": \"3. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\"")));
    const QString about = runOn(probe, "pdfinfo", {QStringLiteral("FILE")});
    CHECK(about.contains(QStringLiteral("Báo cáo kết quả thực hiện Nghị quyết số 42-NQ/TW năm 2026")));
    CHECK_FALSE(about.contains(QStringLiteral("CreationDate")));
    CHECK(pdf.contains("pdfaid:part=\"1\""));
}

TEST_CASE("What the file says of itself can be read whatever its title holds")
{
    const QByteArray pdf = pdfOfDocument(hostileDocument());
    const QByteArray end = "<?xpacket end=\"w\"?>";
    const qsizetype from = pdf.indexOf("<?xpacket begin");
    const qsizetype to = pdf.indexOf(end, from);
    REQUIRE(from >= 0);
    REQUIRE(to > from);
    QXmlStreamReader xml(pdf.mid(from, to + end.size() - from));
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == QLatin1String("rdf:li"))
            title = xml.readElementText();
    }
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
    CHECK(title == hostileAsShown());
}

TEST_CASE("A document without headings needs no outline")
{
    Document document;
    document.sections.push_back({QString(), Orientation::Landscape, {sampleBody(0)}});
    const PdfProbe probe(pdfOfDocument(document));
    CHECK(probe.exitCode(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}) == 0);
    CHECK(runOn(probe, "pdfinfo", {QStringLiteral("FILE")}).contains(QStringLiteral("841.89 x 595.28")));
}

TEST_CASE("The same document gives the same bytes, another one another identifier")
{
    const QByteArray first = pdfOfDocument(sampleReport(12, 20));
    CHECK(first == pdfOfDocument(sampleReport(12, 20)));
    const QByteArray other = pdfOfDocument(sampleReport(12, 21));
    const auto identifier = [](const QByteArray &pdf) { return pdf.mid(pdf.lastIndexOf("/ID ["), 80); };
    CHECK(identifier(first) != identifier(other));
    CHECK_FALSE(identifier(first).contains("00000000"));
}

TEST_CASE("Charts are drawn, not pictures, and the file with them is as complete as one without")
{
    Document document = sampleReport(12, 20);
    document.sections.front().blocks.push_back(sampleChart(QStringLiteral("Tỷ lệ")));
    const ChartPainter paint{[](QPainter &painter, const QRectF &rect, const Chart &chart) {
                                 painter.setClipRect(rect.adjusted(-1, -1, 1, 1));
                                 painter.setBrush(QColor(0, 80, 160, 120));
                                 painter.drawEllipse(rect.adjusted(40, 10, -40, -10));
                                 painter.drawPolyline(QPolygonF({rect.bottomLeft(), rect.center(), rect.topRight()}));
                                 QFont font(printFamily().value());
                                 font.setPixelSize(10);
                                 painter.setFont(font);
                                 painter.drawText(rect.topLeft() + QPointF(20, 30),
                                                  QStringLiteral("Trục ")
                                                      + std::get<TrendChart>(chart.shown).scale.unit);
                             },
                             {}};
    const auto made = [&] {
        const Result<LaidOut> laid = layOut(document, paint);
        REQUIRE(laid);
        Result<QByteArray> pdf = pdfOf(*laid);
        REQUIRE(pdf);
        return std::move(pdf).value();
    };
    const QByteArray pdf = made();
    CHECK(pdf == made());
    const PdfProbe probe(pdf);
    CHECK(probe.exitCode(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}) == 0);
    CHECK(
        runOn(probe, "pdfimages", {QStringLiteral("-list"), QStringLiteral("FILE")}).trimmed().count(QLatin1Char('\n'))
        == 1);
    const QString json = runOn(probe, "qpdf", {QStringLiteral("--json"), QStringLiteral("FILE")});
    CHECK(json.contains(QStringLiteral("vi-VN")));
    CHECK(json.contains(QStringLiteral("\"title\": \"Phụ lục I\"")));
    // Its letters are letters, where they were painted.
    for (const ProbedPage &page : probe.pages()) {
        for (const ProbedWord &word : page.words) {
            if (word.text == QStringLiteral("Trục"))
                CHECK(word.box.left() == Approx(30 + 20 * 25.4 / 72).margin(0.2));
        }
    }
    CHECK(runOn(probe, "pdftotext", {QStringLiteral("FILE"), QStringLiteral("-")}).contains(QStringLiteral("Trục %")));
    checkArchived(probe);
}

TEST_CASE("A validator of PDF/A-1b finds nothing, where one is installed (libpdfbox2-java and a Java)")
{
    checkArchived(PdfProbe(pdfOfDocument(sampleReport(30, 60))));
}

TEST_CASE("The renderer writes the file and counts its pages; a wrong place is named and nothing is left")
{
    const QTemporaryDir folder;
    PdfRenderer renderer;
    const QString path = folder.filePath(QStringLiteral("Báo cáo.pdf"));
    const Result<int> pages = renderer.writePdf(sampleReport(12, 20), path);
    REQUIRE(pages);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(PdfProbe(file.readAll()).pages().size() == static_cast<size_t>(*pages));

    const Result<int> nowhere
        = renderer.writePdf(sampleReport(1, 1), folder.filePath(QStringLiteral("không có/a.pdf")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.contains(QStringLiteral("không có")));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
