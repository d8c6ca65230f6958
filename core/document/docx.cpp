// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docx.h"

#include "core/base/zip_writer.h"
#include "core/document/docx_parts.h"
#include "core/document/shown_text.h"

namespace ansinh {

namespace {

const char *const kPackage = "http://schemas.openxmlformats.org/package/2006";
const char *const kTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// One file of the package. Its name is also how others find it.
struct Part
{
    QString name; ///< "word/header1.xml"
    QString type; ///< of its content; empty: as its ending says
    QString relation; ///< what it is to the document; empty: to nobody
    QByteArray bytes;
};

QString typeOf(const char *kind)
{
    return QLatin1String(kTypes) + QLatin1String(kind) + QStringLiteral("+xml");
}

Part wordPart(const char *name, const char *kind, const QByteArray &bytes)
{
    return {QStringLiteral("word/%1.xml").arg(QLatin1String(name)), typeOf(kind), QLatin1String(kind), bytes};
}

void writeRelation(XmlPart &xml, const QString &id, const QString &type, const QString &target)
{
    xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

QByteArray rootRelations()
{
    XmlPart xml;
    const QString package = QLatin1String(kPackage);
    const QString office = QLatin1String(kDocxRelations);
    xml.open("Relationships", {{"xmlns", package + QStringLiteral("/relationships")}});
    writeRelation(xml, QStringLiteral("rId1"), office + QStringLiteral("/officeDocument"),
                  QStringLiteral("word/document.xml"));
    writeRelation(xml, QStringLiteral("rId2"), package + QStringLiteral("/relationships/metadata/core-properties"),
                  QStringLiteral("docProps/core.xml"));
    writeRelation(xml, QStringLiteral("rId3"), office + QStringLiteral("/extended-properties"),
                  QStringLiteral("docProps/app.xml"));
    return xml.finished();
}

QByteArray documentRelations(const std::vector<Part> &parts)
{
    XmlPart xml;
    xml.open("Relationships", {{"xmlns", QLatin1String(kPackage) + QStringLiteral("/relationships")}});
    for (const Part &part : parts) {
        if (!part.relation.isEmpty())
            writeRelation(xml, docxId(part.name), QLatin1String(kDocxRelations) + QLatin1Char('/') + part.relation,
                          part.name.mid(QStringLiteral("word/").size()));
    }
    return xml.finished();
}

QByteArray contentTypes(const std::vector<Part> &parts)
{
    XmlPart xml;
    xml.open("Types", {{"xmlns", QLatin1String(kPackage) + QStringLiteral("/content-types")}});
    xml.empty("Default",
              {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    xml.empty("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    xml.empty("Default", {{"Extension", "png"}, {"ContentType", "image/png"}});
    for (const Part &part : parts) {
        if (!part.type.isEmpty())
            xml.empty("Override", {{"PartName", QLatin1Char('/') + part.name}, {"ContentType", part.type}});
    }
    return xml.finished();
}

Part coreProperties(const Document &document)
{
    XmlPart xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", QLatin1String(kPackage) + QStringLiteral("/metadata/core-properties")},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
    xml.text("dc:title", shownText(document.title));
    xml.text("dc:creator", shownText(document.author));
    xml.text("dc:language", document.language);
    return {QStringLiteral("docProps/core.xml"),
            QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"), QString(), xml.finished()};
}

Part programProperties()
{
    XmlPart xml;
    xml.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.text("Application", QStringLiteral("An Sinh"));
    return {QStringLiteral("docProps/app.xml"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"), QString(),
            xml.finished()};
}

/// Feet are parts too: the first section's own, and those that all others share.
DocxFeet addFeet(std::vector<Part> &parts, const OfficeSection &section, const char *first, const char *others)
{
    const auto added = [&parts](const char *name, const std::vector<OfficeParagraph> &foot) {
        const QString file = QStringLiteral("word/%1.xml").arg(QLatin1String(name));
        const bool isThere
            = std::any_of(parts.begin(), parts.end(), [&](const Part &part) { return part.name == file; });
        if (!foot.empty() && !isThere)
            parts.push_back(wordPart(name, "footer", docxFooter(foot)));
        return foot.empty() ? QString() : file;
    };
    return {added(first, section.firstFoot), added(others, section.foot)};
}

void addPictures(std::vector<Part> &parts, const std::vector<OfficeSection> &flow)
{
    for (const OfficePicture *picture : picturesOf(flow))
        parts.push_back({QStringLiteral("word/media/%1.png").arg(docxPictureName(*picture)),
                         {},
                         QStringLiteral("image"),
                         picture->picture.png});
}

Part body(const std::vector<OfficeSection> &flow, std::vector<Part> &parts)
{
    XmlPart xml;
    xml.open("w:document",
             {{"xmlns:w", kDocxWord},
              {"xmlns:r", kDocxRelations},
              {"xmlns:wp", kDocxDrawing},
              {"xmlns:a", kDocxArt},
              {"xmlns:pic", kDocxPicture}});
    xml.open("w:body");
    for (size_t i = 0; i < flow.size(); ++i) {
        const DocxFeet feet = addFeet(parts, flow[i], i == 0 ? "footer2" : "footer1", "footer1");
        writeDocxSection(xml, flow[i], feet, i + 1 == flow.size());
    }
    return {QStringLiteral("word/document.xml"), typeOf("document.main"), QString(), xml.finished()};
}

} // namespace

Result<QByteArray> toDocx(const Document &document, Renderer *renderer)
{
    const QString language = document.language.isEmpty() ? QStringLiteral("vi-VN") : document.language;
    std::vector<Part> parts
        = {wordPart("styles", "styles", docxStyles(language)), wordPart("settings", "settings", docxSettings(language)),
           wordPart("fontTable", "fontTable", docxFontTable()),
           wordPart("header1", "header", docxHeader(document.pageLine.isEmpty())),
           wordPart("header2", "header", docxHeader(false))};
    const std::vector<OfficeSection> flow = officeFlow(document, renderer);
    parts.push_back(body(flow, parts));
    addPictures(parts, flow);
    parts.push_back(coreProperties(document));
    parts.push_back(programProperties());
    ZipWriter zip;
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes(parts));
    zip.add(QStringLiteral("_rels/.rels"), rootRelations());
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), documentRelations(parts));
    for (const Part &part : parts)
        zip.add(part.name, part.bytes, part.type.isEmpty() ? ZipWriter::Packing::Stored : ZipWriter::Packing::Deflated);
    return zip.finish();
}

} // namespace ansinh
