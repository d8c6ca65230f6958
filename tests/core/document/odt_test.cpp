// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/core/document/hard_documents.h"
#include "tests/core/document/sample_document.h"
#include "tests/support/unzipped.h"

#include "core/document/odt.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace ansinh;
using namespace ansinh::test;

namespace {

std::vector<Unzipped> packageOf(const Document &document)
{
    const Result<QByteArray> bytes = toOdt(document);
    REQUIRE(bytes);
    const std::vector<Unzipped> files = unzipped(*bytes);
    REQUIRE_FALSE(files.empty());
    return files;
}

QByteArray contentOf(const Document &document)
{
    return fileIn(packageOf(document), QStringLiteral("content.xml"));
}

/// Every value of an attribute in a part, whatever its element.
QStringList valuesOf(const QByteArray &part, const char *attribute)
{
    QStringList values;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.attributes().hasAttribute(QLatin1String(attribute)))
            values += xml.attributes().value(QLatin1String(attribute)).toString();
    }
    CHECK(xml.errorString() == QString());
    return values;
}

QString textOf(const QByteArray &part)
{
    QString text;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == QLatin1String("s"))
            text += QString(xml.attributes().value(QLatin1String("text:c")).toInt(), QLatin1Char(' '));
        else if (xml.isStartElement() && xml.name() == QLatin1String("line-break"))
            text += QLatin1Char('\n');
        else if (xml.isEndElement() && (xml.name() == QLatin1String("p") || xml.name() == QLatin1String("h")))
            text += QLatin1Char('\n');
    }
    CHECK(xml.errorString() == QString());
    return text.replace(QChar(0x2011), QLatin1Char('-'));
}

} // namespace

TEST_CASE("The kind of the file shows without unpacking, and its list names every part")
{
    const Result<QByteArray> bytes = toOdt(sampleReport(4, 4));
    REQUIRE(bytes);
    CHECK(bytes->mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    const std::vector<Unzipped> files = unzipped(*bytes);
    CHECK(files.front().isStored);
    const QByteArray list = fileIn(files, QStringLiteral("META-INF/manifest.xml"));
    const QStringList named = valuesOf(list, "manifest:full-path");
    for (const Unzipped &file : files) {
        INFO(file.name);
        const bool isItself
            = file.name == QStringLiteral("mimetype") || file.name.startsWith(QStringLiteral("META-INF/"));
        CHECK(named.contains(file.name) != isItself);
    }
    CHECK(named.size() == static_cast<qsizetype>(files.size()) - 1); // "/" stands for the file itself
}

TEST_CASE("Every style, sheet and page that is named is there, and named once")
{
    for (const Document &document : documents()) {
        const std::vector<Unzipped> files = packageOf(document);
        const QByteArray styles = fileIn(files, QStringLiteral("styles.xml"));
        const QByteArray content = fileIn(files, QStringLiteral("content.xml"));
        const QStringList names = valuesOf(styles, "style:name") + valuesOf(content, "style:name");
        CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
        for (const QByteArray &part : {styles, content}) {
            for (const char *kind :
                 {"text:style-name", "table:style-name", "style:parent-style-name", "style:font-name",
                  "style:master-page-name", "style:page-layout-name", "style:next-style-name"}) {
                for (const QString &used : valuesOf(part, kind)) {
                    INFO(used);
                    CHECK(names.contains(used));
                }
            }
        }
    }
}

TEST_CASE("The ODT says the same as the document, in order")
{
    const QString text = textOf(contentOf(sampleReport(24, 3))).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    qsizetype at = 0;
    for (const char *part :
         {"ỦY BAN NHÂN DÂN\nPHƯỜNG 2", "/BC-UBND", "BÁO CÁO", "Kính gửi:", "B0 ", "B23 ", "STT\nChỉ tiêu\nNăm",
          "38,2\nĐúng tiến độ Z1\n", "kính báo cáo./.", "Nơi nhận:\n- Như trên;", "TM. ỦY BAN NHÂN DÂN", "Phụ lục I\n",
          "Ghi chú: số liệu sơ bộ"}) {
        INFO(part);
        const qsizetype found = text.indexOf(QString::fromUtf8(part), at);
        CHECK(found >= at);
        at = std::max(at, found);
    }
}

TEST_CASE("A division is one heading of the first level in two lines of an ODT")
{
    const QByteArray content = contentOf(
        documentOf({sampleParagraph(ParagraphRole::Division, QStringLiteral("Phần I\nKẾT QUẢ")), sampleBody(0)}));
    CHECK(content.count("<text:h ") == 1);
    CHECK(content.contains("text:outline-level=\"1\""));
    CHECK(content.contains(QStringLiteral("<text:line-break/>KẾT QUẢ").toUtf8()));
}

TEST_CASE("Every row of an ODT table fills all its columns, repeats its header and stays whole")
{
    const QByteArray content = contentOf(documentOf({sampleTable(8)}));
    CHECK(content.count("<table:table-header-rows>") == 1);
    CHECK(content.count("<table:table-column ") == 5);
    CHECK(content.count("fo:keep-together=\"always\"") == 1); // one style for all rows
    QXmlStreamReader xml(content);
    int places = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isCell
            = xml.name() == QLatin1String("table-cell") || xml.name() == QLatin1String("covered-table-cell");
        if (xml.isStartElement() && isCell)
            ++places;
        if (xml.isEndElement() && xml.name() == QLatin1String("table-row")) {
            CHECK(places == 5);
            places = 0;
        }
    }
}

TEST_CASE("Each section of an ODT begins a page of its own that counts from 1")
{
    const std::vector<Unzipped> files = packageOf(sampleReport(4, 3));
    const QByteArray content = fileIn(files, QStringLiteral("content.xml"));
    CHECK(valuesOf(content, "style:master-page-name").join(QLatin1Char(' '))
          == QStringLiteral("OpeningPortrait FirstLandscape"));
    CHECK(valuesOf(content, "style:page-number").join(QLatin1Char(' ')) == QStringLiteral("1 1"));
    const QByteArray styles = fileIn(files, QStringLiteral("styles.xml"));
    CHECK(styles.count("<text:page-number ") == 2); // not on the two first pages
    CHECK(styles.count("<style:footer>") == 4);
    CHECK(styles.contains("fo:page-width=\"595.28pt\""));
    CHECK(styles.contains("'Times New Roman', 'Liberation Serif'"));
    CHECK(textOf(fileIn(files, QStringLiteral("meta.xml"))).contains(QStringLiteral("Ủy ban nhân dân Phường\u00A02")));
    CHECK_FALSE(fileIn(files, QStringLiteral("meta.xml")).contains("date"));
}

TEST_CASE("A list as ODT numbers its pages at the foot of each")
{
    Document list = sampleReport(2, 4);
    list.pageLine = QStringLiteral("Trang %1/%2");
    const QByteArray styles = fileIn(packageOf(list), QStringLiteral("styles.xml"));
    CHECK(styles.count("<text:page-number ") == 4);
    CHECK(styles.count("<text:page-count>") == 4);
    CHECK_FALSE(styles.contains("<style:header>"));
}

TEST_CASE("Spaces in a row, line feeds and signs of XML come out of an ODT as they went in")
{
    const QString text = textOf(contentOf(hostileDocument()));
    CHECK(text.count(hostileAsShown()) >= 10);
    CHECK(text.contains(hostileAsShown() + QLatin1Char('\n') + hostileAsShown()));
    const Document spaced = documentOf({sampleParagraph(ParagraphRole::Body, QStringLiteral("  a  b "))});
    CHECK(contentOf(spaced).contains("<text:s text:c=\"2\"/>a<text:s text:c=\"2\"/>b<text:s text:c=\"1\"/>"));
}

TEST_CASE("The same document gives the same ODT, and an empty one a page")
{
    const Result<QByteArray> one = toOdt(letterWithMarks());
    const Result<QByteArray> two = toOdt(letterWithMarks());
    REQUIRE((one && two));
    CHECK(*one == *two);
    CHECK(contentOf(Document()).contains("<text:p "));
}
