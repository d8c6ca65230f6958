// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/odt_parts.h"

#include <numeric>

namespace ansinh {

namespace {

const QString kBorder = QStringLiteral("%1 solid #000000");

QByteArray paragraphProperties(const OfficeParagraph &paragraph, bool beginsSection)
{
    std::vector<XmlAttribute> own;
    // LibreOffice takes the one that is not written for 0, not for the style's.
    if (paragraph.gapAbove || paragraph.gapBelow > 0) {
        own.push_back({"fo:margin-top", odtLength(paragraph.gapAbove.value_or(ruleOf(paragraph.style).form.gap))});
        own.push_back({"fo:margin-bottom", odtLength(paragraph.gapBelow)});
    }
    if (paragraph.isIndented()) {
        own.push_back({"fo:margin-left", odtLength(paragraph.left)});
        own.push_back({"fo:margin-right", odtLength(paragraph.right)});
        own.push_back({"fo:text-indent", odtLength(-paragraph.hanging)});
    }
    if (paragraph.pitch)
        own.push_back({"fo:line-height", odtLength(*paragraph.pitch)});
    if (paragraph.align)
        own.push_back({"fo:text-align", odtAlign(*paragraph.align)});
    if (paragraph.border != OfficeParagraph::Border::None) {
        const bool isBox = paragraph.border == OfficeParagraph::Border::Around;
        for (const char *side : {"fo:padding-left", "fo:padding-right"})
            own.push_back({side, "0pt"});
        for (const char *side : {"fo:padding-top", "fo:padding-bottom"})
            own.push_back({side, odtLength(paragraph.padding)});
        own.push_back({isBox ? "fo:border" : "fo:border-top", kBorder.arg(odtLength(decree::kRuleThickness))});
    }
    if (paragraph.keepsNext)
        own.push_back({"fo:keep-with-next", "always"});
    if (paragraph.breaksBefore)
        own.push_back({"fo:break-before", "page"});
    if (beginsSection)
        own.push_back({"style:page-number", 1});
    XmlPart xml(XmlPart::Kind::Piece);
    if (!own.empty())
        xml.empty("style:paragraph-properties", own);
    if (paragraph.size)
        xml.empty("style:text-properties",
                  {{"fo:font-size", odtLength(*paragraph.size)},
                   {"style:font-size-asian", odtLength(*paragraph.size)},
                   {"style:font-size-complex", odtLength(*paragraph.size)}});
    return xml.finished();
}

QByteArray faceProperties(const Run &run)
{
    std::vector<XmlAttribute> face;
    if (run.bold)
        face.insert(
            face.end(),
            {{"fo:font-weight", "bold"}, {"style:font-weight-asian", "bold"}, {"style:font-weight-complex", "bold"}});
    if (run.italic)
        face.insert(face.end(),
                    {{"fo:font-style", "italic"},
                     {"style:font-style-asian", "italic"},
                     {"style:font-style-complex", "italic"}});
    XmlPart xml(XmlPart::Kind::Piece);
    xml.empty("style:text-properties", face);
    return xml.finished();
}

} // namespace

QString OdtOwnStyles::nameOf(const char *family, const QByteArray &properties, const QString &parent,
                             const QString &masterPage)
{
    const QByteArray key = QByteArray(family) + '\n' + parent.toUtf8() + '\n' + masterPage.toUtf8() + '\n' + properties;
    QString &name = m_names[key];
    if (!name.isEmpty())
        return name;
    name = m_prefix + QString::number(m_names.size());
    XmlPart xml(XmlPart::Kind::Piece);
    std::vector<XmlAttribute> attributes = {{"style:name", name}, {"style:family", family}};
    if (!parent.isEmpty())
        attributes.push_back({"style:parent-style-name", parent});
    if (!masterPage.isEmpty())
        attributes.push_back({"style:master-page-name", masterPage});
    xml.open("style:style", attributes);
    xml.piece(properties);
    m_styles += xml.finished();
    return name;
}

QByteArray OdtText::takeText()
{
    const QByteArray text = m_xml->finished();
    m_xml = std::make_unique<XmlPart>(XmlPart::Kind::Piece);
    return text.trimmed();
}

QString OdtText::styleOf(const OfficeParagraph &paragraph, const QString &masterPage)
{
    const QString parent = odtName(ruleOf(paragraph.style));
    const QByteArray properties = paragraphProperties(paragraph, !masterPage.isEmpty());
    return properties.isEmpty() ? parent : m_own.nameOf("paragraph", properties, parent, masterPage);
}

void OdtText::write(const OfficeParagraph &paragraph, const QString &masterPage)
{
    const int level = ruleOf(paragraph.style).form.outlineLevel;
    const QString style = styleOf(paragraph, masterPage);
    if (level >= 0)
        m_xml->open("text:h", {{"text:style-name", style}, {"text:outline-level", level + 1}});
    else
        m_xml->open("text:p", {{"text:style-name", style}});
    if (paragraph.picture)
        writePicture(*paragraph.picture);
    for (const Run &run : paragraph.runs)
        paragraph.hasFields() ? writeFields(run.text) : writeRun(run);
    m_xml->close();
}

/// It stands in the line like a letter.
void OdtText::writePicture(const OfficePicture &picture)
{
    const QString look = ownStyle("graphic", "style:graphic-properties",
                                  {{"style:vertical-pos", "top"}, {"style:vertical-rel", "baseline"}});
    m_xml->open("draw:frame",
                {{"draw:style-name", look},
                 {"draw:name", picture.name},
                 {"text:anchor-type", "as-char"},
                 {"svg:width", odtLength(picture.picture.size.width())},
                 {"svg:height", odtLength(picture.picture.size.height())}});
    m_xml->empty("draw:image",
                 {{"xlink:href", odtPictureName(picture)},
                  {"xlink:type", "simple"},
                  {"xlink:show", "embed"},
                  {"xlink:actuate", "onLoad"}});
    m_xml->text("svg:title", picture.name);
    m_xml->text("svg:desc", picture.alt);
    m_xml->close();
}

void OdtText::writeRun(const Run &run)
{
    const bool isPlain = !run.bold && !run.italic;
    if (!isPlain)
        m_xml->open("text:span", {{"text:style-name", m_own.nameOf("text", faceProperties(run))}});
    const QStringList lines = run.text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml->empty("text:line-break");
        writeCharacters(lines.at(i));
    }
    if (!isPlain)
        m_xml->close();
}

void OdtText::writeFields(const QString &text)
{
    for (const QChar sign : text) {
        if (sign == kPageField)
            m_xml->text("text:page-number", QStringLiteral("2"), {{"text:select-page", "current"}});
        else if (sign == kPagesField)
            m_xml->text("text:page-count", QStringLiteral("2"));
        else
            m_xml->characters(sign);
    }
}

/// Several spaces would be read as one, and those at an edge as none.
void OdtText::writeCharacters(const QString &line)
{
    static const QLatin1Char kSpace(' ');
    for (qsizetype from = 0; from < line.size();) {
        const bool isSpace = line.at(from) == kSpace;
        qsizetype to = from;
        while (to < line.size() && (line.at(to) == kSpace) == isSpace)
            ++to;
        const bool isBetween = from > 0 && to < line.size() && to - from == 1;
        if (isSpace && !isBetween)
            m_xml->empty("text:s", {{"text:c", static_cast<int>(to - from)}});
        else
            m_xml->characters(line.mid(from, to - from));
        from = to;
    }
}

QString OdtText::ownStyle(const char *family, const char *element, const std::vector<XmlAttribute> &attributes,
                          const QString &masterPage)
{
    XmlPart xml(XmlPart::Kind::Piece);
    xml.empty(element, attributes);
    return m_own.nameOf(family, xml.finished(), QString(), masterPage);
}

void OdtText::write(const OfficeTable &table, const QString &masterPage)
{
    const double width = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    std::vector<XmlAttribute> look
        = {{"style:width", odtLength(width)}, {"table:align", "left"}, {"table:border-model", "collapsing"}};
    if (!masterPage.isEmpty())
        look.push_back({"style:page-number", 1});
    m_xml->open("table:table",
                {{"table:name", QStringLiteral("Bảng %1").arg(++m_tables)},
                 {"table:style-name", ownStyle("table", "style:table-properties", look, masterPage)}});
    if (!table.title.isEmpty())
        m_xml->text("table:title", table.title);
    for (const double column : table.widths) {
        const std::vector<XmlAttribute> wide = {{"style:column-width", odtLength(column)}};
        m_xml->empty("table:table-column",
                     {{"table:style-name", ownStyle("table-column", "style:table-column-properties", wide)}});
    }
    writeRows(table);
    m_xml->close();
}

/// The header's rows stand in an element of their own, before the others.
void OdtText::writeRows(const OfficeTable &table)
{
    bool isInHeader = false;
    for (const OfficeRow &row : table.rows) {
        if (row.isHeader && !isInHeader)
            m_xml->open("table:table-header-rows");
        if (!row.isHeader && isInHeader)
            m_xml->close();
        isInHeader = row.isHeader;
        writeRow(table, row);
    }
    if (isInHeader)
        m_xml->close();
}

void OdtText::writeRow(const OfficeTable &table, const OfficeRow &row)
{
    const std::vector<XmlAttribute> whole = {{"fo:keep-together", row.isWhole ? "always" : "auto"}};
    m_xml->open("table:table-row", {{"table:style-name", ownStyle("table-row", "style:table-row-properties", whole)}});
    for (const OfficeCell &cell : row.cells)
        writeCell(table, cell);
    m_xml->close();
}

QString OdtText::styleOf(const OfficeTable &table, const OfficeCell &cell)
{
    const double line = decree::kTableBorder / 2; // lines take room from the cells on both sides
    const double top = table.hasGrid ? decree::kCellTop - line : 0;
    const double side = table.hasGrid ? decree::kCellSide - line : 0;
    const QString border = table.hasGrid ? kBorder.arg(odtLength(decree::kTableBorder)) : QStringLiteral("none");
    return ownStyle("table-cell", "style:table-cell-properties",
                    {{"style:vertical-align", cell.isMiddle ? "middle" : "top"},
                     {"fo:padding-top", odtLength(top)},
                     {"fo:padding-bottom", odtLength(top)},
                     {"fo:padding-left", odtLength(side)},
                     {"fo:padding-right", odtLength(side)},
                     {"fo:border", border}});
}

void OdtText::writeCell(const OfficeTable &table, const OfficeCell &cell)
{
    if (!cell.isCovered) {
        std::vector<XmlAttribute> attributes
            = {{"table:style-name", styleOf(table, cell)}, {"office:value-type", "string"}};
        if (cell.columns > 1)
            attributes.push_back({"table:number-columns-spanned", cell.columns});
        if (cell.rows > 1)
            attributes.push_back({"table:number-rows-spanned", cell.rows});
        m_xml->open("table:table-cell", attributes);
        for (const OfficeParagraph &paragraph : cell.paragraphs)
            write(paragraph);
        m_xml->close();
    }
    for (int covered = cell.isCovered ? 0 : 1; covered < cell.columns; ++covered)
        m_xml->empty("table:covered-table-cell");
}

} // namespace ansinh
