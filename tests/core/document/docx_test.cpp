// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/document/hard_documents.h"
#include "tests/core/document/sample_document.h"
#include "tests/support/unzipped.h"

#include "core/document/docx.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

using namespace ansinh;
using namespace ansinh::test;

namespace {

std::vector<Unzipped> packageOf(const Document &document)
{
    const Result<QByteArray> bytes = toDocx(document);
    REQUIRE(bytes);
    const std::vector<Unzipped> files = unzipped(*bytes);
    REQUIRE_FALSE(files.empty());
    return files;
}

QString bodyOf(const Document &document)
{
    return QString::fromUtf8(fileIn(packageOf(document), QStringLiteral("word/document.xml")));
}

/// What a reader finds: the texts, with line feeds where lines break and paragraphs end.
QString textOf(const QByteArray &part)
{
    QString text;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("t"))
            text += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("noBreakHyphen"))
            text += QLatin1Char('-');
        else if (xml.isStartElement() && xml.name() == QLatin1String("br"))
            text += QLatin1Char('\n');
        else if (xml.isEndElement() && xml.name() == QLatin1String("p"))
            text += QLatin1Char('\n');
    }
    CHECK(xml.errorString() == QString());
    return text;
}

QString textOf(const Document &document)
{
    return textOf(fileIn(packageOf(document), QStringLiteral("word/document.xml")));
}

/// Every value of an attribute in a part.
QStringList valuesOf(const QByteArray &part, const char *element, const char *attribute)
{
    QStringList values;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String(element))
            values += xml.attributes().value(QLatin1String(attribute)).toString();
    }
    CHECK(xml.errorString() == QString());
    return values;
}

/// Office Open XML, part 1, chapter 17: the sequences that Word insists on, as far as we use them.
QStringList orderIn(const QString &element)
{
    static const QHash<QString, QString> kOrders
        = {{QStringLiteral("pPr"),
            QStringLiteral(
                "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd "
                "tabs suppressAutoHyphens spacing ind contextualSpacing jc textDirection textAlignment "
                "outlineLvl divId rPr sectPr")},
           {QStringLiteral("rPr"),
            QStringLiteral("rStyle rFonts b bCs i iCs caps smallCaps strike color spacing w kern position sz szCs "
                           "highlight u effect lang")},
           {QStringLiteral("pBdr"), QStringLiteral("top left bottom right between bar")},
           {QStringLiteral("tblPr"),
            QStringLiteral("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
                           "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption")},
           {QStringLiteral("tblCellMar"), QStringLiteral("top left bottom right")},
           {QStringLiteral("tcPr"),
            QStringLiteral("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection vAlign")},
           {QStringLiteral("trPr"), QStringLiteral("cantSplit trHeight tblHeader")},
           {QStringLiteral("tbl"), QStringLiteral("tblPr tblGrid tr")},
           {QStringLiteral("sectPr"),
            QStringLiteral("headerReference footerReference footnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
                           "pgNumType cols formProt vAlign noEndnote titlePg docGrid")},
           {QStringLiteral("style"),
            QStringLiteral("name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
                           "qFormat locked pPr rPr tblPr")},
           {QStringLiteral("settings"),
            QStringLiteral("zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol "
                           "listSeparator")},
           {QStringLiteral("font"), QStringLiteral("altName panose1 charset family pitch")}};
    return kOrders.value(element).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The first child that stands where the schema does not want it; empty: none.
QString misplacedIn(const QByteArray &part)
{
    struct Open
    {
        QString name;
        qsizetype last = 0;
    };
    std::vector<Open> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            open.pop_back();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        if (!open.empty()) {
            const QStringList order = orderIn(open.back().name);
            const qsizetype at = order.indexOf(name);
            if (!order.isEmpty() && at < open.back().last)
                return open.back().name + QLatin1Char('/') + name;
            open.back().last = at;
        }
        open.push_back({name, 0});
    }
    return xml.errorString();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("Every relation of the package leads to a part, and every part has a type")
{
    for (const Document &document : documents()) {
        const std::vector<Unzipped> files = packageOf(document);
        CHECK(files.front().name == QStringLiteral("[Content_Types].xml"));
        const QStringList types = valuesOf(files.front().bytes, "Override", "PartName");
        for (const Unzipped &file : files) {
            INFO(file.name);
            const bool isTyped = types.contains(QLatin1Char('/') + file.name)
                || file.name.endsWith(QStringLiteral(".rels")) || file.name.startsWith(QLatin1Char('['));
            CHECK(isTyped);
        }
        for (const QString &type : types)
            CHECK(namesIn(files).contains(type.mid(1)));
        const QByteArray own = fileIn(files, QStringLiteral("word/_rels/document.xml.rels"));
        for (const QString &target : valuesOf(own, "Relationship", "Target"))
            CHECK(namesIn(files).contains(QStringLiteral("word/") + target));
        for (const QString &target : valuesOf(fileIn(files, QStringLiteral("_rels/.rels")), "Relationship", "Target"))
            CHECK(namesIn(files).contains(target));
        const QByteArray body = fileIn(files, QStringLiteral("word/document.xml"));
        const QStringList known = valuesOf(own, "Relationship", "Id");
        CHECK(QSet<QString>(known.begin(), known.end()).size() == known.size());
        for (const char *kind : {"w:headerReference", "w:footerReference"}) {
            for (const QString &id : valuesOf(body, kind, "r:id"))
                CHECK(known.contains(id));
        }
    }
}

TEST_CASE("Inside every element of properties the schema's order is kept")
{
    for (const Document &document : documents()) {
        for (const Unzipped &file : packageOf(document)) {
            INFO(file.name);
            CHECK(misplacedIn(file.bytes) == QString());
        }
    }
}

TEST_CASE("Every style that a paragraph or table names is there")
{
    for (const Document &document : documents()) {
        const std::vector<Unzipped> files = packageOf(document);
        const QStringList styles = valuesOf(fileIn(files, QStringLiteral("word/styles.xml")), "w:style", "w:styleId");
        for (const Unzipped &file : files) {
            for (const char *kind : {"w:pStyle", "w:tblStyle", "w:basedOn", "w:next"}) {
                for (const QString &used : valuesOf(file.bytes, kind, "w:val"))
                    CHECK(styles.contains(used));
            }
        }
    }
}

TEST_CASE("The text stands in the file as on paper, in order")
{
    const QString text = textOf(sampleReport(24, 3));
    qsizetype at = 0;
    for (const char *part :
         {"ỦY BAN NHÂN DÂN\nPHƯỜNG 2", "Độc lập - Tự do - Hạnh phúc", "/BC-UBND", "BÁO CÁO",
          "Kính gửi:", "- Thường trực Đảng ủy phường.", "B0 ", "B23 ", "STT\nChỉ tiêu\nNăm", "A1\n",
          "38,2\nĐúng tiến độ Z1\n", "kính báo cáo./.", "Nơi nhận:\n- Như trên;", "- Lưu: VT, LĐTBXH.",
          "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "Nguyễn Thị Bưởi", "Phụ lục I\n", "Ghi chú: số liệu sơ bộ"}) {
        INFO(part);
        // Ties stand where paper has them.
        const qsizetype found
            = QString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).indexOf(QString::fromUtf8(part), at);
        CHECK(found >= at);
        at = std::max(at, found);
    }
    CHECK(text.contains(QStringLiteral("số\u00A042-NQ/TW")));
    CHECK(text == text.normalized(QString::NormalizationForm_C));
}

TEST_CASE("Headings are headings with a level, stay with what follows, and look as on paper")
{
    const QByteArray styles = fileIn(packageOf(Document()), QStringLiteral("word/styles.xml"));
    CHECK(styles.contains("<w:name w:val=\"heading 1\"/>"));
    CHECK(valuesOf(styles, "w:outlineLvl", "w:val") == words("0 0 1 2 0 1"));
    CHECK(styles.contains("w:ascii=\"Times New Roman\""));
    CHECK(styles.contains("<w:lang w:val=\"vi-VN\""));
    const QString body = bodyOf(documentOf({sampleParagraph(ParagraphRole::PartHeading, QStringLiteral("I. PHẦN")),
                                            sampleParagraph(ParagraphRole::SubHeading, QStringLiteral("a) Ý"))}));
    CHECK(body.contains(QStringLiteral("<w:pStyle w:val=\"Heading1\"/>")));
    CHECK(body.contains(QStringLiteral("<w:pStyle w:val=\"Heading3\"/>")));
}

TEST_CASE("A division is one heading of the first level in two lines, in the middle, with what follows")
{
    const Document document
        = documentOf({sampleParagraph(ParagraphRole::Division, QStringLiteral("Phần I\nKẾT QUẢ")), sampleBody(0)});
    const QString body = bodyOf(document);
    CHECK(body.count(QStringLiteral("<w:pStyle w:val=\"Division\"/>")) == 1);
    CHECK(body.contains(QStringLiteral("<w:br/>")));
    const QByteArray styles = fileIn(packageOf(document), QStringLiteral("word/styles.xml"));
    const QByteArray own = styles.mid(styles.indexOf("w:styleId=\"Division\""), 600);
    CHECK(own.contains("<w:keepNext/>"));
    CHECK(own.contains("<w:jc w:val=\"center\"/>"));
    CHECK(own.contains("<w:outlineLvl w:val=\"0\"/>"));
}

TEST_CASE("Tables repeat their header, keep their rows whole and groups with the next")
{
    const QByteArray body = bodyOf(documentOf({sampleTable(8)})).toUtf8();
    CHECK(body.count("<w:tblHeader/>") == 2);
    CHECK(body.count("<w:cantSplit/>") == body.count("<w:tr>"));
    CHECK(body.count("<w:vMerge w:val=\"restart\"/>") == body.count("<w:vMerge w:val=\"continue\"/>"));
    CHECK(body.count("<w:gridSpan w:val=\"5\"/>") == 2); // groups
    CHECK(body.count("<w:gridCol ") == 5);
    const qsizetype group = body.indexOf("<w:gridSpan w:val=\"5\"/>");
    CHECK(body.mid(group, 300).contains("<w:keepNext/>"));
    int whole = 0;
    for (const QString &width : valuesOf(body, "w:gridCol", "w:w"))
        whole += width.toInt();
    CHECK(whole == Approx(165 / 25.4 * 1440).margin(3));
}

TEST_CASE("A row that no page holds may part, so that nothing of it is lost")
{
    Table table = sampleTable(2);
    table.rows.back().cells[1].runs = {{QStringLiteral("dài ").repeated(3000), false, false}};
    const QByteArray body = bodyOf(documentOf({table})).toUtf8();
    CHECK(body.count("<w:cantSplit/>") == body.count("<w:tr>") - 1);
}

TEST_CASE("Each section counts its own pages, none on its first, and lies where it should")
{
    const QByteArray body = bodyOf(sampleReport(4, 3)).toUtf8();
    CHECK(body.count("<w:sectPr>") == 2);
    CHECK(body.count("<w:pgNumType w:start=\"1\"/>") == 2);
    CHECK(body.count("<w:titlePg/>") == 2);
    CHECK(valuesOf(body, "w:pgSz", "w:orient") == QStringList{QString(), QStringLiteral("landscape")});
    CHECK(valuesOf(body, "w:pgSz", "w:w") == words("11906 16838"));
    CHECK(valuesOf(body, "w:pgMar", "w:left") == words("1701 1701"));
    CHECK(valuesOf(body, "w:pgMar", "w:header") == words("567 567"));
    const std::vector<Unzipped> files = packageOf(sampleReport(4, 3));
    CHECK(fileIn(files, QStringLiteral("word/header1.xml")).contains(" PAGE "));
    CHECK_FALSE(fileIn(files, QStringLiteral("word/header2.xml")).contains(" PAGE "));
    for (const char *foot : {"word/footer1.xml", "word/footer2.xml"})
        CHECK(textOf(fileIn(files, QLatin1String(foot))).startsWith(QStringLiteral("Dữ liệu mẫu")));
}

TEST_CASE("A letter bears its subject under the number, its marks in frames and the address at the foot of page 1")
{
    const std::vector<Unzipped> files = packageOf(letterWithMarks());
    const QByteArray body = fileIn(files, QStringLiteral("word/document.xml"));
    const QString text = textOf(body).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    CHECK(text.contains(QStringLiteral("/UBND-LĐTBXH\nV/v báo cáo")));
    CHECK(text.contains(QStringLiteral("HỎA TỐC\nLƯU HÀNH NỘI BỘ\n")));
    CHECK(text.contains(QStringLiteral("- Lưu: VT, LĐTBXH.\nPL.(300)\n")));
    CHECK(body.count("<w:pStyle w:val=\"Mark\"/>") == 2);
    CHECK_FALSE(body.contains("w:val=\"Title\""));
    CHECK(textOf(fileIn(files, QStringLiteral("word/footer2.xml"))).startsWith(QStringLiteral("Số\u00A012 đường")));
    CHECK(fileIn(files, QStringLiteral("word/footer1.xml")).isNull());
}

TEST_CASE("A list numbers its pages at the foot of each, not at the head")
{
    Document list = sampleReport(2, 4);
    list.pageLine = QStringLiteral("Phường 2 · Trang %1/%2");
    const std::vector<Unzipped> files = packageOf(list);
    CHECK_FALSE(fileIn(files, QStringLiteral("word/header1.xml")).contains(" PAGE "));
    for (const char *foot : {"word/footer1.xml", "word/footer2.xml"}) {
        const QByteArray part = fileIn(files, QLatin1String(foot));
        CHECK(part.contains("w:instr=\" PAGE \""));
        CHECK(part.contains("w:instr=\" NUMPAGES \""));
        CHECK(textOf(part).startsWith(QStringLiteral("Phường\u00A02 · Trang 2/2\nDữ liệu mẫu")));
    }
    CHECK(textOf(fileIn(packageOf(sampleReport(2, 4)), QStringLiteral("word/header1.xml"))) == QStringLiteral("2\n"));
}

TEST_CASE("What stands in the data cannot become part of the file's code, nor make it unreadable")
{
    const QString text = textOf(hostileDocument());
    CHECK(text.count(hostileAsShown()) >= 10);
    for (const Unzipped &file : packageOf(hostileDocument())) {
        CHECK_FALSE(file.bytes.contains('\x01'));
        CHECK_FALSE(file.bytes.contains("<b>"));
    }
}

TEST_CASE("A name of 300 letters stands in the file whole")
{
    const QString name = QStringLiteral("Tỷ lệ hộ gia đình ").repeated(17).left(300).trimmed();
    Table table = sampleTable(3);
    table.rows.back().cells[1].runs = {{name, false, false}};
    OfficialHeader header = sampleHeader();
    header.issuerLines = {{name.toUpper(), true, false}};
    header.subject = name;
    const QString text = textOf(documentOf({header, Addressees{{name}}, table}));
    CHECK(text.count(name) == 3);
    CHECK(text.contains(name.toUpper()));
}

TEST_CASE("The same document gives the same bytes, and no date stands in them")
{
    const Result<QByteArray> one = toDocx(sampleReport(12, 8));
    const Result<QByteArray> two = toDocx(sampleReport(12, 8));
    REQUIRE((one && two));
    CHECK(*one == *two);
    const QByteArray core = fileIn(unzipped(*one), QStringLiteral("docProps/core.xml"));
    CHECK(core.contains("<dc:title>Báo cáo kết quả"));
    CHECK(core.contains("<dc:creator>Ủy ban nhân dân"));
    CHECK_FALSE(core.contains("created"));
}

TEST_CASE("Tables side by side, page breaks and an empty document leave a body that Word can open")
{
    // A table must not touch the next nor end a body.
    const QByteArray body = bodyOf(documentOf({sampleTable(1), PageBreak{}, sampleTable(1)})).toUtf8();
    CHECK_FALSE(body.contains("</w:tbl><w:tbl>"));
    CHECK_FALSE(body.contains("</w:tbl><w:sectPr>"));
    CHECK(body.count("<w:pageBreakBefore/>") == 1);
    CHECK(bodyOf(Document()).contains(QStringLiteral("<w:p>")));
    CHECK(bodyOf(documentOf({PageBreak{}})).count(QStringLiteral("<w:pageBreakBefore/>")) == 0);
}
