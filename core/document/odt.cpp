// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/odt.h"

#include "core/base/zip_writer.h"
#include "core/document/odt_parts.h"
#include "core/document/shown_text.h"

namespace ansinh {

namespace {

const char *const kType = "application/vnd.oasis.opendocument.text";
const QString kVersion = QStringLiteral("1.2");

QByteArray content(const std::vector<OfficeSection> &flow)
{
    OdtText text(QStringLiteral("P"));
    for (size_t i = 0; i < flow.size(); ++i) {
        QString page = odtFirstPage(flow[i], i == 0); // named by the first block only
        for (const OfficeBlock &block : flow[i].blocks) {
            std::visit([&](const auto &one) { text.write(one, page); }, block);
            page.clear();
        }
    }
    XmlPart xml;
    openOdtRoot(xml, "office:document-content");
    xml.open("office:automatic-styles");
    xml.piece(text.styles());
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    xml.piece(text.takeText());
    return xml.finished();
}

QByteArray meta(const Document &document)
{
    XmlPart xml;
    openOdtRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.text("meta:generator", QStringLiteral("An Sinh"));
    xml.text("dc:title", shownText(document.title));
    xml.text("meta:initial-creator", shownText(document.author));
    xml.text("dc:creator", shownText(document.author));
    xml.text("dc:language", document.language);
    return xml.finished();
}

/// LibreOffice keeps group rows with their next, adds up gaps around tables, and gives a line all the room that
/// the typeface asks for, only when told.
QByteArray settings()
{
    XmlPart xml;
    openOdtRoot(xml, "office:document-settings");
    xml.open("office:settings");
    xml.open("config:config-item-set", {{"config:name", "ooo:configuration-settings"}});
    for (const char *name : {"TableRowKeep", "AddParaTableSpacing", "AddParaTableSpacingAtStart", "AddExternalLeading"})
        xml.text("config:config-item", QStringLiteral("true"), {{"config:name", name}, {"config:type", "boolean"}});
    return xml.finished();
}

QByteArray manifest(const std::vector<const OfficePicture *> &pictures)
{
    XmlPart xml;
    xml.open(
        "manifest:manifest",
        {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", kVersion}});
    xml.empty("manifest:file-entry",
              {{"manifest:full-path", "/"}, {"manifest:version", kVersion}, {"manifest:media-type", kType}});
    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        xml.empty("manifest:file-entry", {{"manifest:full-path", part}, {"manifest:media-type", "text/xml"}});
    for (const OfficePicture *picture : pictures)
        xml.empty("manifest:file-entry",
                  {{"manifest:full-path", odtPictureName(*picture)}, {"manifest:media-type", "image/png"}});
    return xml.finished();
}

} // namespace

QString odtLength(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

const char *odtAlign(Align align)
{
    switch (align) {
    case Align::Left: return "start";
    case Align::Centre: return "center";
    case Align::Right: return "end";
    case Align::Justify: return "justify";
    }
    return "start";
}

QString odtShownName(const OfficeStyleRule &rule)
{
    switch (rule.style) {
    case OfficeStyle::Normal: return {};
    case OfficeStyle::Body: return QStringLiteral("Text body");
    case OfficeStyle::Heading1: return QStringLiteral("Heading 1");
    case OfficeStyle::Heading2: return QStringLiteral("Heading 2");
    case OfficeStyle::Heading3: return QStringLiteral("Heading 3");
    default: return rule.isOwn ? QString::fromUtf8(rule.name) : QString();
    }
}

QString odtName(const OfficeStyleRule &rule)
{
    if (rule.style == OfficeStyle::Normal)
        return QStringLiteral("Standard");
    const QString shown = odtShownName(rule);
    // A space of a name is written as its code.
    return rule.isOwn || shown.isEmpty() ? QLatin1String(rule.id)
                                         : QString(shown).replace(QLatin1Char(' '), QLatin1String("_20_"));
}

QString odtPictureName(const OfficePicture &picture)
{
    return QStringLiteral("Pictures/chart%1.png").arg(picture.number);
}

void openOdtRoot(XmlPart &xml, const char *name)
{
    const auto own = [](const char *room) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(room));
    };
    const auto like = [](const char *room) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1-compatible:1.0").arg(QLatin1String(room));
    };
    xml.open(name,
             {{"xmlns:office", own("office")},
              {"xmlns:style", own("style")},
              {"xmlns:text", own("text")},
              {"xmlns:table", own("table")},
              {"xmlns:draw", own("drawing")},
              {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
              {"xmlns:meta", own("meta")},
              {"xmlns:config", own("config")},
              {"xmlns:fo", like("xsl-fo")},
              {"xmlns:svg", like("svg")},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
              {"xmlns:ooo", "http://openoffice.org/2004/office"}, // named in a value of the settings
              {"office:version", kVersion}});
}

Result<QByteArray> toOdt(const Document &document, Renderer *renderer)
{
    const std::vector<OfficeSection> flow = officeFlow(document, renderer);
    const std::vector<const OfficePicture *> pictures = picturesOf(flow);
    ZipWriter zip;
    // First and as it is, so that the file's kind shows without unpacking.
    zip.add(QStringLiteral("mimetype"), kType, ZipWriter::Packing::Stored);
    zip.add(QStringLiteral("content.xml"), content(flow));
    zip.add(QStringLiteral("styles.xml"), odtStyles(document, flow));
    zip.add(QStringLiteral("meta.xml"), meta(document));
    zip.add(QStringLiteral("settings.xml"), settings());
    for (const OfficePicture *picture : pictures)
        zip.add(odtPictureName(*picture), picture->picture.png, ZipWriter::Packing::Stored);
    zip.add(QStringLiteral("META-INF/manifest.xml"), manifest(pictures));
    return zip.finish();
}

} // namespace ansinh
