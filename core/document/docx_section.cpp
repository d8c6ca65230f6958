// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docx_parts.h"

namespace ansinh {

namespace {

void writeSectionProperties(XmlPart &xml, const OfficeSection &section, const DocxFeet &feet)
{
    const QSizeF sheet = sheetOf(section.orientation);
    const auto reference = [&xml](const char *kind, const char *pages, const QString &name) {
        if (!name.isEmpty())
            xml.empty(kind, {{"w:type", pages}, {"r:id", docxId(name)}});
    };
    xml.open("w:sectPr");
    reference("w:headerReference", "default", QStringLiteral("header1.xml"));
    reference("w:headerReference", "first", QStringLiteral("header2.xml"));
    reference("w:footerReference", "default", feet.others);
    reference("w:footerReference", "first", feet.first);
    xml.empty("w:type", {{"w:val", "nextPage"}});
    std::vector<XmlAttribute> lie = {{"w:w", twips(sheet.width())}, {"w:h", twips(sheet.height())}};
    if (section.orientation == Orientation::Landscape)
        lie.push_back({"w:orient", "landscape"});
    xml.empty("w:pgSz", lie);
    xml.empty("w:pgMar",
              {{"w:top", twips(decree::kTopMargin)},
               {"w:right", twips(decree::kRightMargin)},
               {"w:bottom", twips(decree::kBottomMargin)},
               {"w:left", twips(decree::kLeftMargin)},
               {"w:header", twips(decree::kNumberTop)},
               {"w:footer", twips(decree::kFootBottom)},
               {"w:gutter", 0}});
    xml.empty("w:pgNumType", {{"w:start", 1}});
    xml.empty("w:cols", {{"w:space", 720}});
    xml.empty("w:titlePg");
    xml.close();
}

} // namespace

QString docxId(const QString &name)
{
    return QStringLiteral("rId") + name.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

QByteArray docxHeader(bool isNumbered)
{
    XmlPart xml;
    xml.open("w:hdr", {{"xmlns:w", kDocxWord}});
    OfficeParagraph number = officePageNumber();
    if (!isNumbered)
        number.runs.clear();
    writeDocxParagraph(xml, number);
    return xml.finished();
}

QByteArray docxFooter(const std::vector<OfficeParagraph> &paragraphs)
{
    XmlPart xml;
    xml.open("w:ftr", {{"xmlns:w", kDocxWord}});
    for (const OfficeParagraph &paragraph : paragraphs)
        writeDocxParagraph(xml, paragraph);
    return xml.finished();
}

void writeDocxSection(XmlPart &xml, const OfficeSection &section, const DocxFeet &feet, bool isLast)
{
    for (const OfficeBlock &block : section.blocks) {
        if (const OfficeTable *table = std::get_if<OfficeTable>(&block))
            writeDocxTable(xml, *table);
        else
            writeDocxParagraph(xml, std::get<OfficeParagraph>(block));
    }
    if (isLast)
        return writeSectionProperties(xml, section, feet);
    xml.open("w:p");
    xml.open("w:pPr");
    xml.empty("w:pStyle", {{"w:val", ruleOf(OfficeStyle::Spacer).id}});
    xml.empty("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", twips(1)}, {"w:lineRule", "exact"}});
    writeSectionProperties(xml, section, feet);
    xml.close();
    xml.close();
}

} // namespace ansinh
