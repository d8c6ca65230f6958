// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/office_flow.h"
#include "core/document/xml_part.h"

#include <QHash>

#include <memory>

namespace ansinh {

// The parts that odt.cpp puts together.

/// "12.5pt", as OpenDocument writes lengths.
QString odtLength(double points);
/// The name of a style inside the file; shownAs is what LibreOffice calls it, empty where that is the same.
QString odtName(const OfficeStyleRule &rule);
QString odtShownName(const OfficeStyleRule &rule);
const char *odtAlign(Align align);
/// Its file in the package.
QString odtPictureName(const OfficePicture &picture);

/// What differs from the styles needs styles of its own in OpenDocument, each written once.
class OdtOwnStyles
{
public:
    explicit OdtOwnStyles(QString prefix) : m_prefix(std::move(prefix)) { }

    /// The name for a style of those properties (a piece of XML).
    QString nameOf(const char *family, const QByteArray &properties, const QString &parent = QString(),
                   const QString &masterPage = QString());
    QByteArray styles() const { return m_styles; }

private:
    QString m_prefix;
    QHash<QByteArray, QString> m_names;
    QByteArray m_styles;
};

/// Writes paragraphs and tables, and collects the styles that they need.
class OdtText
{
public:
    explicit OdtText(const QString &prefix) : m_own(prefix), m_xml(std::make_unique<XmlPart>(XmlPart::Kind::Piece)) { }

    /// The first block of a section names the page that it begins.
    void write(const OfficeParagraph &paragraph, const QString &masterPage = QString());
    void write(const OfficeTable &table, const QString &masterPage = QString());

    QByteArray styles() const { return m_own.styles(); }
    /// What was written since the last time.
    QByteArray takeText();

private:
    QString styleOf(const OfficeParagraph &paragraph, const QString &masterPage);
    void writePicture(const OfficePicture &picture);
    void writeRun(const Run &run);
    void writeFields(const QString &text);
    void writeCharacters(const QString &line);
    QString styleOf(const OfficeTable &table, const OfficeCell &cell);
    QString ownStyle(const char *family, const char *element, const std::vector<XmlAttribute> &attributes,
                     const QString &masterPage = QString());
    void writeRows(const OfficeTable &table);
    void writeRow(const OfficeTable &table, const OfficeRow &row);
    void writeCell(const OfficeTable &table, const OfficeCell &cell);

    OdtOwnStyles m_own;
    std::unique_ptr<XmlPart> m_xml;
    int m_tables = 0;
};

/// The root of a part with the namespaces that any part uses.
void openOdtRoot(XmlPart &xml, const char *name);

/// styles.xml: the styles, the sheets, and what stands on each.
QByteArray odtStyles(const Document &document, const std::vector<OfficeSection> &flow);
/// The page that begins the section.
QString odtFirstPage(const OfficeSection &section, bool isOpening);

} // namespace ansinh
