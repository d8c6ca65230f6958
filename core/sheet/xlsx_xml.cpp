// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_xml.h"

#include "core/sheet/xlsx_refusal.h"

namespace ansinh {

namespace {

constexpr qsizetype kLongestText = 32'767 * 4; // bytes, of a cell of rare letters

bool isIn(XmlScanner::Token token)
{
    return token != XmlScanner::Token::Broken && token != XmlScanner::Token::Done;
}

} // namespace

XlsxXml::XlsxXml(std::unique_ptr<ZipStream> part, const QString &name, int deepest)
    : m_name(name), m_part(std::move(part)), m_scanner(*m_part, deepest)
{
}

void XlsxXml::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

bool XlsxXml::nextIn(int depth)
{
    while (m_scanner.depth() >= depth) {
        const Token token = step();
        if (token == Token::Start || !isIn(token))
            return token == Token::Start;
    }
    return false;
}

QByteArrayView XlsxXml::raw(QByteArrayView name) const
{
    for (const ScannedAttribute &attribute : m_scanner.attributes()) {
        if (attribute.name == name)
            return attribute.raw;
    }
    return {};
}

QString XlsxXml::attribute(QByteArrayView name)
{
    return decoded(raw(name));
}

int XlsxXml::number(QByteArrayView name) const
{
    return raw(name).toInt();
}

bool XlsxXml::isTrue(QByteArrayView name) const
{
    return isXmlTrue(raw(name));
}

QString XlsxXml::relation()
{
    for (const ScannedAttribute &attribute : m_scanner.attributes()) {
        if (attribute.name.endsWith(":id") && !attribute.name.startsWith("xmlns:"))
            return decoded(attribute.raw);
    }
    return {};
}

QString XlsxXml::decoded(QByteArrayView raw)
{
    QByteArray bytes;
    if (!decodeXml(raw, bytes))
        fail(brokenPart(m_name, QStringLiteral("a reference or character that XML does not know")));
    return text(bytes);
}

QString XlsxXml::text(QByteArrayView bytes)
{
    QString letters = QString::fromUtf8(bytes);
    if (letters.contains(QChar::ReplacementCharacter) && !bytes.contains("\xEF\xBF\xBD"))
        fail(brokenPart(m_name, QStringLiteral("bytes that are not UTF-8")));
    return letters;
}

void XlsxXml::readText(QByteArray &into)
{
    const int depth = m_scanner.depth();
    while (m_scanner.depth() >= depth) {
        const Token token = step();
        if (!isIn(token))
            return;
        if (token != Token::Text || m_scanner.depth() != depth)
            continue;
        if (m_scanner.isVerbatim())
            into.append(m_scanner.text().data(), m_scanner.text().size());
        else if (!decodeXml(m_scanner.text(), into))
            fail(brokenPart(m_name, QStringLiteral("a reference or character that XML does not know")));
        if (into.size() > kLongestText)
            fail(tooLongText(QString::fromUtf8(into.left(100))));
    }
}

void XlsxXml::skip()
{
    const int depth = m_scanner.depth();
    while (m_scanner.depth() >= depth && isIn(step())) { }
}

Result<void> XlsxXml::finish()
{
    while (isIn(step())) { }
    if (m_part->error())
        return *m_part->error();
    if (m_error)
        return *m_error;
    switch (m_scanner.fault()) {
    case XmlScanner::Fault::None: return {};
    case XmlScanner::Fault::DocumentType: // no program writes one: it is there for entities that grow
    case XmlScanner::Fault::TooDeep:
    case XmlScanner::Fault::TooLong: return tooDeep(m_name);
    case XmlScanner::Fault::NotUtf8: return brokenPart(m_name, QStringLiteral("not UTF-8"));
    case XmlScanner::Fault::Malformed: break;
    }
    return brokenPart(m_name, QStringLiteral("no XML before byte %1").arg(m_scanner.offset()));
}

bool isXmlTrue(QByteArrayView value)
{
    return value == "1" || value == "true";
}

} // namespace ansinh
