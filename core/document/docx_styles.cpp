// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docx_parts.h"

namespace ansinh {

namespace {

const char *const kFamily = "Times New Roman";

void writeDefaults(XmlPart &xml, const QString &language)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", kFamily}, {"w:hAnsi", kFamily}, {"w:eastAsia", kFamily}, {"w:cs", kFamily}});
    xml.empty("w:sz", {{"w:val", 28}});
    xml.empty("w:szCs", {{"w:val", 28}});
    xml.empty("w:lang", {{"w:val", language}, {"w:eastAsia", language}, {"w:bidi", "ar-SA"}});
    xml.close();
    xml.close();
    xml.open("w:pPrDefault");
    xml.close();
    xml.close();
}

void writeParagraphProperties(XmlPart &xml, const decree::Form &form)
{
    xml.open("w:pPr");
    if (form.keepsNext)
        xml.empty("w:keepNext");
    xml.empty("w:widowControl");
    const bool isSingle = form.pitch <= 0;
    xml.empty("w:spacing",
              {{"w:before", twips(form.gap)},
               {"w:after", 0},
               {"w:line", isSingle ? 240 : twips(form.pitch)},
               {"w:lineRule", isSingle ? "auto" : "atLeast"}});
    if (form.firstIndent > 0)
        xml.empty("w:ind", {{"w:firstLine", twips(form.firstIndent)}});
    xml.empty("w:jc", {{"w:val", docxAlign(form.align)}});
    if (form.outlineLevel >= 0)
        xml.empty("w:outlineLvl", {{"w:val", form.outlineLevel}});
    xml.close();
}

void writeStyle(XmlPart &xml, const OfficeStyleRule &rule)
{
    const bool isNormal = rule.style == OfficeStyle::Normal;
    std::vector<XmlAttribute> attributes = {{"w:type", "paragraph"}};
    if (isNormal)
        attributes.push_back({"w:default", "1"});
    if (rule.isOwn)
        attributes.push_back({"w:customStyle", "1"});
    attributes.push_back({"w:styleId", rule.id});
    xml.open("w:style", attributes);
    xml.empty("w:name", {{"w:val", rule.name}});
    if (!isNormal)
        xml.empty("w:basedOn", {{"w:val", "Normal"}});
    // After a heading one writes text.
    if (rule.form.outlineLevel >= 0 && !rule.form.isTitle())
        xml.empty("w:next", {{"w:val", "BodyText"}});
    xml.empty("w:qFormat");
    writeParagraphProperties(xml, rule.form);
    writeDocxFace(xml, rule.form.bold, rule.form.italic, rule.form.size);
    xml.close();
}

void writeMargins(XmlPart &xml, double side, double top)
{
    xml.open("w:tblCellMar");
    const auto margin = [&xml](const char *edge, double points) {
        xml.empty(edge, {{"w:w", twips(points)}, {"w:type", "dxa"}});
    };
    margin("w:top", top);
    margin("w:left", side);
    margin("w:bottom", top);
    margin("w:right", side);
    xml.close();
}

void writeGridBorders(XmlPart &xml)
{
    xml.open("w:tblBorders");
    for (const char *edge : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        xml.empty(
            edge,
            {{"w:val", "single"}, {"w:sz", qRound(decree::kTableBorder * 8)}, {"w:space", "0"}, {"w:color", "000000"}});
    xml.close();
}

void writeTableStyle(XmlPart &xml, const char *id, const char *name, bool isGrid)
{
    xml.open("w:style", {{"w:type", "table"}, {"w:customStyle", isGrid ? "0" : "1"}, {"w:styleId", id}});
    xml.empty("w:name", {{"w:val", name}});
    xml.empty("w:basedOn", {{"w:val", "TableNormal"}});
    xml.open("w:tblPr");
    if (isGrid)
        writeGridBorders(xml);
    // The lines add to the height of the rows.
    writeMargins(xml, isGrid ? decree::kCellSide : 0, isGrid ? decree::kCellTop - decree::kTableBorder / 2 : 0);
    xml.close();
    xml.close();
}

void writePlainTableStyle(XmlPart &xml)
{
    xml.open("w:style", {{"w:type", "table"}, {"w:default", "1"}, {"w:styleId", "TableNormal"}});
    xml.empty("w:name", {{"w:val", "Normal Table"}});
    xml.empty("w:uiPriority", {{"w:val", 99}});
    xml.empty("w:semiHidden");
    xml.empty("w:unhideWhenUsed");
    xml.open("w:tblPr");
    xml.empty("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    writeMargins(xml, 0, 0);
    xml.close();
    xml.close();
}

} // namespace

QByteArray docxStyles(const QString &language)
{
    XmlPart xml;
    xml.open("w:styles", {{"xmlns:w", kDocxWord}});
    writeDefaults(xml, language);
    for (const OfficeStyleRule &rule : officeStyles())
        writeStyle(xml, rule);
    xml.open("w:style", {{"w:type", "character"}, {"w:default", "1"}, {"w:styleId", "DefaultParagraphFont"}});
    xml.empty("w:name", {{"w:val", "Default Paragraph Font"}});
    xml.empty("w:uiPriority", {{"w:val", 1}});
    xml.empty("w:semiHidden");
    xml.empty("w:unhideWhenUsed");
    xml.close();
    writePlainTableStyle(xml);
    writeTableStyle(xml, "TableGrid", "Table Grid", true);
    writeTableStyle(xml, "SideBySide", "Hai bên", false);
    return xml.finished();
}

QByteArray docxFontTable()
{
    XmlPart xml;
    xml.open("w:fonts", {{"xmlns:w", kDocxWord}});
    xml.open("w:font", {{"w:name", kFamily}});
    xml.empty("w:altName", {{"w:val", "Liberation Serif"}});
    xml.empty("w:panose1", {{"w:val", "02020603050405020304"}});
    xml.empty("w:charset", {{"w:val", "00"}});
    xml.empty("w:family", {{"w:val", "roman"}});
    xml.empty("w:pitch", {{"w:val", "variable"}});
    return xml.finished();
}

QByteArray docxSettings(const QString &language)
{
    XmlPart xml;
    xml.open("w:settings", {{"xmlns:w", kDocxWord}});
    xml.empty("w:zoom", {{"w:percent", 100}});
    xml.empty("w:defaultTabStop", {{"w:val", 720}});
    xml.empty("w:characterSpacingControl", {{"w:val", "doNotCompress"}});
    xml.open("w:compat");
    const auto setting = [&xml](const char *name, const char *value) {
        xml.empty("w:compatSetting",
                  {{"w:name", name}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", value}});
    };
    setting("compatibilityMode", "15");
    setting("overrideTableStyleFontSizeAndJustification", "1");
    setting("enableOpenTypeFeatures", "1");
    setting("doNotFlipMirrorIndents", "1");
    setting("differentiateMultirowTableHeaders", "1");
    xml.close();
    xml.empty("w:themeFontLang", {{"w:val", language}});
    xml.empty("w:decimalSymbol", {{"w:val", ","}});
    xml.empty("w:listSeparator", {{"w:val", ";"}});
    return xml.finished();
}

} // namespace ansinh
