// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_xml.h"

#include "core/sheet/xlsx_refusal.h"

namespace ansinh {

namespace {

constexpr qint64 kLongTag = 8'192; // bytes, from which attributes are counted
constexpr qsizetype kMostAttributes = 300; // the parser compares each with each

bool isPlainEncoding(QStringView encoding)
{
    return encoding.isEmpty() || encoding.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0
        || encoding.compare(QLatin1String("us-ascii"), Qt::CaseInsensitive) == 0;
}

} // namespace

XlsxXml::XlsxXml(std::unique_ptr<ZipStream> part, const QString &name, int deepest)
    : m_name(name), m_source(std::move(part)), m_xml(&m_source), m_deepest(deepest)
{
}

void XlsxXml::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

/// After each step: is what came still what a program writes?
bool XlsxXml::isSound()
{
    const bool isEncoded
        = m_xml.tokenType() != QXmlStreamReader::StartDocument || isPlainEncoding(m_xml.documentEncoding());
    const bool isCrowded = m_source.sinceStep() > kLongTag && m_xml.isStartElement()
        && m_xml.attributes().size() + m_xml.namespaceDeclarations().size() > kMostAttributes;
    if (!isEncoded)
        fail(brokenPart(m_name, QStringLiteral("encoding is not UTF-8")));
    else if (m_xml.isDTD())
        fail(tooDeep(m_name)); // entities that grow; no program writes a document type
    else if (m_depth > m_deepest || isCrowded)
        fail(tooDeep(m_name));
    m_source.goOn();
    return !m_error;
}

QXmlStreamReader::TokenType XlsxXml::step()
{
    if (m_error || m_xml.atEnd())
        return QXmlStreamReader::Invalid;
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement)
        ++m_depth;
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (isSound())
        return token;
    m_xml.raiseError();
    return QXmlStreamReader::Invalid;
}

bool XlsxXml::nextIn(int depth)
{
    while (m_depth >= depth) {
        const QXmlStreamReader::TokenType token = step();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return false;
    }
    return false;
}

QString XlsxXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : all) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void XlsxXml::readText(QString &into)
{
    const int depth = m_depth;
    while (m_depth >= depth) {
        const QXmlStreamReader::TokenType token = step();
        if (token == QXmlStreamReader::Invalid)
            return;
        if (token == QXmlStreamReader::Characters && m_depth == depth)
            into += m_xml.text();
    }
}

void XlsxXml::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth && step() != QXmlStreamReader::Invalid) { }
}

Result<void> XlsxXml::finish()
{
    while (step() != QXmlStreamReader::Invalid) { }
    if (m_source.error())
        return *m_source.error();
    if (m_error)
        return *m_error;
    if (m_source.isStrange())
        return brokenPart(m_name, QStringLiteral("not UTF-8, or a name or text without end"));
    if (m_xml.hasError())
        return brokenPart(m_name, QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return {};
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

} // namespace ansinh
