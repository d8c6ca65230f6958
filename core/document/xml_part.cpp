// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/xml_part.h"

namespace ansinh {

XmlPart::XmlPart(Kind kind)
{
    m_bytes.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_bytes);
    if (kind == Kind::File)
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::open(const char *name, const std::vector<XmlAttribute> &attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    write(attributes);
}

void XmlPart::empty(const char *name, const std::vector<XmlAttribute> &attributes)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    write(attributes);
}

void XmlPart::text(const char *name, const QString &text, const std::vector<XmlAttribute> &attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(text);
    close();
}

void XmlPart::piece(const QByteArray &xml)
{
    m_xml.writeCharacters(QString()); // ends the opening tag
    m_bytes.write(xml);
}

QByteArray XmlPart::finished()
{
    m_xml.writeCharacters(QString());
    m_xml.writeEndDocument();
    return m_bytes.data();
}

void XmlPart::write(const std::vector<XmlAttribute> &attributes)
{
    for (const XmlAttribute &attribute : attributes)
        m_xml.writeAttribute(QLatin1String(attribute.name), attribute.value);
}

} // namespace ansinh
