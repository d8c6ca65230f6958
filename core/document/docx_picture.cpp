// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docx_parts.h"

namespace ansinh {

namespace {

/// English Metric Units, in which drawings are measured: whole numbers.
int emu(double points)
{
    return qRound(points * 12700);
}

void writeShape(XmlPart &xml, int width, int height)
{
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.empty("a:off", {{"x", 0}, {"y", 0}});
    xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    xml.close();
    xml.close();
}

void writeGraphic(XmlPart &xml, const OfficePicture &picture, int width, int height)
{
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", kDocxPicture}});
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", picture.number}, {"name", picture.name}, {"descr", picture.alt}});
    xml.empty("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", docxId(docxPictureName(picture))}});
    xml.open("a:stretch");
    xml.empty("a:fillRect");
    xml.close();
    xml.close();
    writeShape(xml, width, height);
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QString docxPictureName(const OfficePicture &picture)
{
    return QStringLiteral("chart%1").arg(picture.number);
}

void writeDocxPicture(XmlPart &xml, const OfficePicture &picture)
{
    const int width = emu(picture.picture.size.width());
    const int height = emu(picture.picture.size.height());
    xml.open("w:r");
    xml.open("w:drawing");
    xml.open("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    xml.empty("wp:effectExtent", {{"l", 0}, {"t", 0}, {"r", 0}, {"b", 0}});
    xml.empty("wp:docPr", {{"id", picture.number}, {"name", picture.name}, {"descr", picture.alt}});
    xml.open("wp:cNvGraphicFramePr");
    xml.empty("a:graphicFrameLocks", {{"noChangeAspect", 1}});
    xml.close();
    writeGraphic(xml, picture, width, height);
    xml.close();
    xml.close();
    xml.close();
}

} // namespace ansinh
