// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/odt_parts.h"

namespace ansinh {

namespace {

const QString kFamily = QStringLiteral("Times New Roman");

/// One of the pages that a section is made of.
struct Page
{
    QString name;
    const char *shownName;
    QString next; ///< what follows it; empty: the same
    Orientation orientation;
    bool isNumbered;
    std::vector<OfficeParagraph> foot;
};

QString pageName(Orientation orientation, const char *kind)
{
    return QLatin1String(kind) + QLatin1String(orientation == Orientation::Landscape ? "Landscape" : "Portrait");
}

void addPages(std::vector<Page> &pages, const OfficeSection &section, bool isOpening)
{
    const auto add = [&](const Page &page) {
        const auto isSame = [&](const Page &other) { return other.name == page.name; };
        if (std::none_of(pages.begin(), pages.end(), isSame))
            pages.push_back(page);
    };
    const Orientation way = section.orientation;
    const QString next = pageName(way, "Next");
    add({odtFirstPage(section, isOpening), isOpening ? "Trang mở đầu" : "Trang đầu", next, way, false,
         section.firstFoot});
    add({next, "Trang tiếp theo", {}, way, section.isNumbered, section.foot});
}

void writeFormProperties(XmlPart &xml, const decree::Form &form)
{
    std::vector<XmlAttribute> own = {{"fo:margin-top", odtLength(form.gap)},
                                     {"fo:margin-bottom", "0pt"},
                                     {"fo:text-indent", odtLength(form.firstIndent)},
                                     {"fo:text-align", odtAlign(form.align)},
                                     {"fo:keep-with-next", form.keepsNext ? "always" : "auto"}};
    if (form.pitch > 0)
        own.push_back({"style:line-height-at-least", odtLength(form.pitch)});
    else
        own.push_back({"fo:line-height", "100%"});
    xml.empty("style:paragraph-properties", own);
    const char *weight = form.bold ? "bold" : "normal";
    const char *slope = form.italic ? "italic" : "normal";
    xml.empty("style:text-properties",
              {{"fo:font-size", odtLength(form.size)},
               {"style:font-size-asian", odtLength(form.size)},
               {"style:font-size-complex", odtLength(form.size)},
               {"fo:font-weight", weight},
               {"style:font-weight-asian", weight},
               {"style:font-weight-complex", weight},
               {"fo:font-style", slope},
               {"style:font-style-asian", slope},
               {"style:font-style-complex", slope}});
}

void writeStyle(XmlPart &xml, const OfficeStyleRule &rule)
{
    std::vector<XmlAttribute> attributes = {{"style:name", odtName(rule)}, {"style:family", "paragraph"}};
    if (const QString shown = odtShownName(rule); !shown.isEmpty())
        attributes.push_back({"style:display-name", shown});
    if (rule.style != OfficeStyle::Normal)
        attributes.push_back({"style:parent-style-name", "Standard"});
    if (rule.form.outlineLevel >= 0) {
        attributes.push_back({"style:default-outline-level", rule.form.outlineLevel + 1});
        attributes.push_back({"style:list-style-name", QString()}); // else numbering would take away its indent
        if (!rule.form.isTitle())
            attributes.push_back({"style:next-style-name", odtName(ruleOf(OfficeStyle::Body))});
    }
    xml.open("style:style", attributes);
    writeFormProperties(xml, rule.form);
    xml.close();
}

void writeDefaults(XmlPart &xml, const QString &language)
{
    xml.open("office:font-face-decls");
    xml.empty("style:font-face",
              {{"style:name", kFamily},
               {"svg:font-family", "'Times New Roman', 'Liberation Serif'"},
               {"style:font-family-generic", "roman"},
               {"style:font-pitch", "variable"}});
    xml.close();
    xml.open("office:styles");
    xml.open("style:default-style", {{"style:family", "paragraph"}});
    xml.empty("style:paragraph-properties",
              {{"fo:orphans", 2}, {"fo:widows", 2}, {"fo:hyphenation-ladder-count", "no-limit"}});
    const QString tongue = language.section(QLatin1Char('-'), 0, 0);
    const QString country = language.section(QLatin1Char('-'), 1, 1);
    xml.empty("style:text-properties",
              {{"style:font-name", kFamily},
               {"style:font-name-asian", kFamily},
               {"style:font-name-complex", kFamily},
               {"fo:font-size", "14pt"},
               {"fo:language", tongue},
               {"fo:country", country.isEmpty() ? QStringLiteral("none") : country},
               {"fo:hyphenate", "false"}});
    xml.close();
}

/// The room for what stands above or below the text, and its distance from it.
struct Strip
{
    double height;
    double gap;
};

void writeStrip(XmlPart &xml, const char *element, const char *edge, const Strip &strip)
{
    xml.open(element);
    xml.empty(
        "style:header-footer-properties",
        {{"fo:min-height", odtLength(strip.height)}, {edge, odtLength(strip.gap)}, {"style:dynamic-spacing", "false"}});
    xml.close();
}

void writeSheet(XmlPart &xml, const Page &page)
{
    const QSizeF sheet = sheetOf(page.orientation);
    const bool hasFoot = !page.foot.empty();
    xml.open("style:page-layout", {{"style:name", QStringLiteral("Sheet") + page.name}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", odtLength(sheet.width())},
               {"fo:page-height", odtLength(sheet.height())},
               {"style:print-orientation", page.orientation == Orientation::Landscape ? "landscape" : "portrait"},
               {"style:num-format", "1"},
               {"fo:margin-top", odtLength(page.isNumbered ? decree::kNumberTop : decree::kTopMargin)},
               {"fo:margin-bottom", odtLength(hasFoot ? decree::kFootBottom : decree::kBottomMargin)},
               {"fo:margin-left", odtLength(decree::kLeftMargin)},
               {"fo:margin-right", odtLength(decree::kRightMargin)}});
    if (page.isNumbered)
        writeStrip(xml, "style:header-style", "fo:margin-bottom", {decree::kTopMargin - decree::kNumberTop, 0});
    if (hasFoot)
        writeStrip(xml, "style:footer-style", "fo:margin-top",
                   {decree::kFootSize * decree::kSinglePitch, footGap(page.foot)});
    xml.close();
}

/// What stands above and below the text of a page; the styles that it needs stay with the writer.
struct Strips
{
    QByteArray head;
    QByteArray foot;
};

Strips stripsOf(const Page &page, OdtText &writer)
{
    Strips strips;
    if (page.isNumbered)
        writer.write(officePageNumber());
    strips.head = writer.takeText();
    for (const OfficeParagraph &paragraph : page.foot)
        writer.write(paragraph);
    strips.foot = writer.takeText();
    return strips;
}

void writeMasterPage(XmlPart &xml, const Page &page, const Strips &strips)
{
    std::vector<XmlAttribute> attributes
        = {{"style:name", page.name},
           {"style:display-name",
            QString::fromUtf8(page.shownName)
                + (page.orientation == Orientation::Landscape ? QStringLiteral(" (ngang)") : QString())},
           {"style:page-layout-name", QStringLiteral("Sheet") + page.name}};
    if (!page.next.isEmpty())
        attributes.push_back({"style:next-style-name", page.next});
    xml.open("style:master-page", attributes);
    const auto strip = [&xml](const char *element, const QByteArray &text) {
        if (text.isEmpty())
            return;
        xml.open(element);
        xml.piece(text);
        xml.close();
    };
    strip("style:header", strips.head);
    strip("style:footer", strips.foot);
    xml.close();
}

} // namespace

QString odtFirstPage(const OfficeSection &section, bool isOpening)
{
    return pageName(section.orientation, isOpening ? "Opening" : "First");
}

QByteArray odtStyles(const Document &document, const std::vector<OfficeSection> &flow)
{
    std::vector<Page> pages;
    for (size_t i = 0; i < flow.size(); ++i)
        addPages(pages, flow[i], i == 0);
    XmlPart xml;
    openOdtRoot(xml, "office:document-styles");
    writeDefaults(xml, document.language);
    for (const OfficeStyleRule &rule : officeStyles())
        writeStyle(xml, rule);
    xml.close();
    OdtText writer(QStringLiteral("M"));
    std::vector<Strips> strips;
    for (const Page &page : pages)
        strips.push_back(stripsOf(page, writer));
    xml.open("office:automatic-styles");
    for (const Page &page : pages)
        writeSheet(xml, page);
    xml.piece(writer.styles());
    xml.close();
    xml.open("office:master-styles");
    for (size_t i = 0; i < pages.size(); ++i)
        writeMasterPage(xml, pages[i], strips[i]);
    return xml.finished();
}

} // namespace ansinh
