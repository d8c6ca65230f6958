// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_scanner.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace ansinh;

namespace {

using Token = XmlScanner::Token;
using Fault = XmlScanner::Fault;

/// Gives its bytes one by one, as no device should and some do.
class Drops : public QIODevice
{
public:
    explicit Drops(const QByteArray &bytes) : m_bytes(bytes) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (m_at == m_bytes.size() || most == 0)
            return 0;
        *to = m_bytes.at(m_at++);
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// What the scanner says, as words: "+a(b=c) -a 'text'", at the end the fault.
QByteArray told(XmlScanner &scanner)
{
    QByteArray words;
    for (Token token = scanner.next(); token != Token::Done && token != Token::Broken; token = scanner.next()) {
        if (token == Token::Start) {
            words += "+" + scanner.name().toByteArray();
            for (const ScannedAttribute &attribute : scanner.attributes())
                words += "(" + attribute.name.toByteArray() + "=" + attribute.raw.toByteArray() + ")";
        } else if (token == Token::End) {
            words += "-";
        } else {
            words += "'" + scanner.text().toByteArray() + "'";
        }
    }
    return words;
}

QByteArray scanned(const QByteArray &xml)
{
    QBuffer whole;
    whole.setData(xml);
    whole.open(QIODevice::ReadOnly);
    XmlScanner scanner(whole, 64);
    const QByteArray words = told(scanner);
    Drops drops(xml);
    XmlScanner slow(drops, 64);
    CHECK(told(slow) == words);
    CHECK(slow.fault() == scanner.fault());
    return scanner.fault() == Fault::None ? words : QByteArray::number(int(scanner.fault()));
}

QByteArray fault(Fault fault)
{
    return QByteArray::number(int(fault));
}

} // namespace

TEST_CASE("Tags, attributes and texts come in their order, without prefixes of elements")
{
    CHECK(scanned("<?xml version='1.0' encoding='UTF-8'?>\n<x:a b='1' x:c = \"2>3\"><d/>t<!-- <no> -->u</x:a >\n")
          == "+a(b=1)(x:c=2>3)+d-'t''u'-");
    CHECK(scanned("\xEF\xBB\xBF<a><![CDATA[<b>&]]]></a>") == "+a'<b>&]'-");
    CHECK(scanned("<a\n\tb=''/>") == "+a(b=)-");
    CHECK(scanned("<a><?php echo '>' ?></a>") == "+a-");
}

TEST_CASE("What is no XML is refused where it breaks")
{
    for (const char *xml : {"",
                            " ",
                            "a",
                            "<",
                            "<a",
                            "<a>",
                            "<a></b>",
                            "</a>",
                            "<a/><b/>",
                            "<a/>x",
                            "<a b></a>",
                            "<a b=1></a>",
                            "<a b='1'c='2'/>",
                            "<a b='1' b='2'/>",
                            "<a b='<'/>",
                            "<a b='1/>",
                            "< a/>",
                            "<a><!-- </a>",
                            "<a><![CDATA[</a>",
                            "<!-- x -->",
                            "<a><!ELEMENT b></a>",
                            "<a><? </a>",
                            "<=/>",
                            "<a/ >",
                            "<a><//></a>"}) {
        INFO(xml);
        CHECK(scanned(xml) == fault(Fault::Malformed));
    }
    CHECK(scanned("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") == fault(Fault::DocumentType));
    CHECK(scanned(QByteArray("\xFF\xFE<\0a\0", 6)) == fault(Fault::NotUtf8));
    CHECK(scanned("<?xml version='1.0' encoding='utf-16'?><a/>") == fault(Fault::NotUtf8));
}

TEST_CASE("Nothing grows beyond its limit: depth, attributes, a tag, a text, a comment")
{
    CHECK(scanned(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)).startsWith('+'));
    CHECK(scanned(QByteArray("<a>").repeated(65)) == fault(Fault::TooDeep));
    QByteArray crowded = "<a";
    for (int i = 0; i < 129; ++i)
        crowded += " b" + QByteArray::number(i) + "=''";
    CHECK(scanned(crowded + "/>") == fault(Fault::TooLong));
    const QByteArray much(1 << 20, 'x');
    for (const QByteArray &xml :
         {"<a b='" + much + "'/>", "<" + much + "/>", "<a>" + much + "</a>", "<a><!--" + much + "--></a>",
          "<a><![CDATA[" + much + "]]></a>", "<a></" + much + ">"}) {
        QBuffer whole;
        whole.setData(xml);
        whole.open(QIODevice::ReadOnly);
        XmlScanner scanner(whole, 64);
        told(scanner);
        CHECK(scanner.fault() == Fault::TooLong);
    }
}

TEST_CASE("References become letters, line ends are one, and nothing else is known")
{
    const auto decoded = [](const char *raw) {
        QByteArray text;
        return decodeXml(raw, text) ? text : QByteArray("no");
    };
    CHECK(decoded("a &amp;&lt;&gt;&quot;&apos; b") == "a &<>\"' b");
    CHECK(decoded("&#7879;&#x1ec7;&#x1F600;&#65;&#xE9;")
          == "ệệ\xF0\x9F\x98\x80"
             "Aé");
    CHECK(decoded("a\r\nb\rc\n") == "a\nb\nc\n");
    for (const char *raw : {"&", "&amp", "&nbsp;", "&#0;", "&#xD800;", "&#x110000;", "&#;", "&#x;", "&#-5;", "&#+5;",
                            "\x01", "&#99999999999999;", "&;"})
        CHECK(decoded(raw) == "no");
}
