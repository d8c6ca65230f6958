// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_document.h"

#include "ui/print/paper.h"
#include "ui/print/pdf_chart.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/pdf_page.h"

#include <QColorSpace>

namespace ansinh {

namespace {

constexpr char kProducer[] = "An Sinh";

/// What says of itself that it is PDF/A-1b, in the words of XMP; it must agree with the information dictionary.
QByteArray metadata(const LaidOut &laidOut)
{
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmp:CreatorTool=\""
        + QByteArray(kProducer) + "\" pdf:Producer=\"" + kProducer
        + "\" pdfaid:part=\"1\" pdfaid:conformance=\"B\">\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + laidOut.title.toHtmlEscaped().toUtf8()
        + "</rdf:li></rdf:Alt></dc:title>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

QByteArray outputIntent(PdfObjects &objects)
{
    const int profile = objects.addStream("/N 3 /Alternate /DeviceRGB", QColorSpace(QColorSpace::SRgb).iccProfile());
    return "/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
           "/RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) /DestOutputProfile "
        + pdfReference(profile) + " >>]";
}

QByteArray boxOf(const LaidOutPage &page)
{
    const Paper paper = paperOf(page.orientation);
    return "[0 0 " + pdfNumber(paper.width * kPdfPoint) + ' ' + pdfNumber(paper.height * kPdfPoint) + ']';
}

} // namespace

std::optional<QByteArray> pdfDocument(const LaidOut &laidOut)
{
    PdfObjects objects;
    PdfFonts fonts;
    const int tree = objects.reserve();
    const int resources = objects.reserve();
    std::vector<int> pages;
    QByteArray kids;
    for (const LaidOutPage &page : laidOut.pages) {
        const int content = objects.addStream({}, pageContent(page, fonts) + chartContent(page, laidOut.charts, fonts));
        pages.push_back(objects.add("<< /Type /Page /Parent " + pdfReference(tree) + " /MediaBox " + boxOf(page)
                                    + " /Resources " + pdfReference(resources) + " /Contents " + pdfReference(content)
                                    + " >>"));
        kids += pdfReference(pages.back()) + ' ';
    }
    const QByteArray faces = fonts.write(objects);
    if (faces.isEmpty())
        return std::nullopt;
    objects.put(resources, faces);
    objects.put(tree, "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>");
    const int outline = writeOutline(objects, laidOut, pages);
    const int about = objects.addStream("/Type /Metadata /Subtype /XML", metadata(laidOut), false);
    const int catalog = objects.add(
        "<< /Type /Catalog /Pages " + pdfReference(tree) + " /Metadata " + pdfReference(about) + " /Lang ("
        + laidOut.language.toLatin1() + ") /ViewerPreferences << /DisplayDocTitle true >> "
        + (outline < 0 ? QByteArray() : "/Outlines " + pdfReference(outline) + ' ') + outputIntent(objects) + " >>");
    const int information = objects.add("<< /Title " + pdfText(laidOut.title) + " /Creator (" + kProducer
                                        + ") /Producer (" + kProducer + ") >>");
    return objects.file(catalog, information);
}

} // namespace ansinh
