// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>

#include <vector>

namespace ansinh {

/// An attribute, its name with the prefix that the part declared at its root.
struct XmlAttribute
{
    const char *name;
    QString value;

    XmlAttribute(const char *itsName, const QString &itsValue) : name(itsName), value(itsValue) { }
    XmlAttribute(const char *itsName, const char *itsValue) : name(itsName), value(QString::fromUtf8(itsValue)) { }
    XmlAttribute(const char *itsName, int itsValue) : name(itsName), value(QString::number(itsValue)) { }
};

/// One XML file in the making: UTF-8, with declaration; or a piece of one, without.
class XmlPart
{
public:
    enum class Kind { File, Piece };

    explicit XmlPart(Kind kind = Kind::File);

    void open(const char *name, const std::vector<XmlAttribute> &attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, const std::vector<XmlAttribute> &attributes = {});
    void text(const char *name, const QString &text, const std::vector<XmlAttribute> &attributes = {});
    /// Within the element that is open; the text is as shown (shown_text.h).
    void characters(const QString &text) { m_xml.writeCharacters(text); }
    /// XML that was finished elsewhere.
    void piece(const QByteArray &xml);

    /// Closes what is open and gives the bytes.
    QByteArray finished();

private:
    void write(const std::vector<XmlAttribute> &attributes);

    QBuffer m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace ansinh
