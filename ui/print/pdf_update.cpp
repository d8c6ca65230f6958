// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_update.h"

#include "ui/print/laid_out.h"
#include "ui/print/pdf_file.h"
#include "ui/print/pdf_objects.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kUnitsPerPdfPoint = 10;

void blankOut(QByteArray &pdf, const QByteArray &from, char to)
{
    for (qsizetype at = pdf.indexOf(from); at >= 0; at = pdf.indexOf(from, at)) {
        const qsizetype value = at + from.size();
        const qsizetype end = pdf.indexOf(to, value) + 1;
        if (end <= value)
            return;
        std::fill(pdf.begin() + at, pdf.begin() + end, ' ');
    }
}

struct Span
{
    qsizetype at;
    qsizetype length;
};

/// Where the file names itself: twice in the trailer, and in the metadata of newer Qt.
std::vector<Span> identifiers(const QByteArray &pdf)
{
    std::vector<Span> spans;
    for (qsizetype at = pdf.lastIndexOf("/ID ["); at >= 0 && spans.size() < 2;) {
        at = pdf.indexOf('<', at) + 1;
        const qsizetype end = at > 0 ? pdf.indexOf('>', at) : -1;
        if (end < 0)
            break;
        spans.push_back({at, end - at});
    }
    const QByteArray name = "xmpMM:DocumentID=\"uuid:";
    const qsizetype at = pdf.indexOf(name);
    const qsizetype end = at >= 0 ? pdf.indexOf('"', at + name.size()) : -1;
    if (end >= 0)
        spans.push_back({at + name.size(), end - at - name.size()});
    return spans;
}

/// Of what is left to chance in the file, dates go and the identifiers follow from the content.
void makeReproducible(QByteArray &pdf)
{
    blankOut(pdf, "/CreationDate (", ')');
    blankOut(pdf, "/ModDate (", ')');
    for (const char *date : {" xmp:CreateDate=\"", " xmp:ModifyDate=\"", " xmp:MetadataDate=\""})
        blankOut(pdf, date, '"');
    const std::vector<Span> spans = identifiers(pdf);
    const auto rewrite = [&](const QByteArray &digits) {
        for (const Span &span : spans)
            for (qsizetype i = 0; i < span.length; ++i)
                if (pdf.at(span.at + i) != '-') // the dashes of a UUID
                    pdf[span.at + i] = digits.at(i % digits.size());
    };
    rewrite("0");
    rewrite(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// The outline as a tree in the numbering of the entries; -1 stands for its root.
struct OutlineTree
{
    std::vector<int> parents;
    QMap<int, std::vector<int>> children;

    explicit OutlineTree(const std::vector<OutlineEntry> &entries)
    {
        std::vector<int> path; // the entries that the next one may stand under
        for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
            const int level = entries[static_cast<size_t>(i)].level;
            while (!path.empty() && entries[static_cast<size_t>(path.back())].level >= level)
                path.pop_back();
            parents.push_back(path.empty() ? -1 : path.back());
            children[parents.back()].push_back(i);
            path.push_back(i);
        }
    }
    QByteArray family(int entry, int firstObject) const
    {
        const std::vector<int> own = children.value(entry);
        if (own.empty())
            return {};
        return " /First " + reference(firstObject + own.front()) + " /Last " + reference(firstObject + own.back())
            + " /Count " + QByteArray::number(static_cast<int>(own.size()) * (entry < 0 ? 1 : -1));
    }
    QByteArray neighbours(int entry, int firstObject) const
    {
        const std::vector<int> row = children.value(parents[static_cast<size_t>(entry)]);
        const auto here = std::find(row.begin(), row.end(), entry);
        QByteArray text;
        if (here != row.begin())
            text += " /Prev " + reference(firstObject + *(here - 1));
        if (here + 1 != row.end())
            text += " /Next " + reference(firstObject + *(here + 1));
        return text;
    }
};

QByteArray destination(const OutlineEntry &entry, const LaidOut &laidOut, const QList<int> &pages)
{
    const double height
        = laidOut.pages[static_cast<size_t>(entry.page)].orientation == Orientation::Landscape ? 595 : 842;
    return "[" + reference(pages.at(entry.page)) + " /XYZ 0 "
        + QByteArray::number(height - entry.y / kUnitsPerPdfPoint, 'f', 1) + " null]";
}

/// New and changed objects by number.
QMap<int, QByteArray> updatedObjects(const PdfFile &file, const LaidOut &laidOut)
{
    QMap<int, QByteArray> objects;
    QByteArray catalog = file.dictionary(file.root()).trimmed();
    if (!catalog.contains("/Lang"))
        catalog += "\n/Lang (" + laidOut.language.toLatin1() + ")";
    if (!catalog.contains("/ViewerPreferences"))
        catalog += "\n/ViewerPreferences << /DisplayDocTitle true >>";
    const int outlines = file.size();
    if (!laidOut.outline.empty()) {
        const OutlineTree tree(laidOut.outline);
        const QList<int> pages = file.pages();
        const int firstEntry = outlines + 1;
        catalog += "\n/Outlines " + reference(outlines);
        objects[outlines] = "/Type /Outlines" + tree.family(-1, firstEntry);
        for (int i = 0; i < static_cast<int>(laidOut.outline.size()); ++i) {
            const OutlineEntry &entry = laidOut.outline[static_cast<size_t>(i)];
            const int parent = tree.parents[static_cast<size_t>(i)];
            objects[firstEntry + i] = "/Title " + pdfText(entry.title) + " /Parent " + reference(firstEntry + parent)
                + tree.neighbours(i, firstEntry) + tree.family(i, firstEntry) + " /Dest "
                + destination(entry, laidOut, pages);
        }
    }
    objects[file.root()] = catalog;
    return objects;
}

QByteArray trailerOf(const PdfFile &file, int size)
{
    const QByteArray old = file.trailer().simplified();
    QByteArray trailer = old;
    trailer.replace("/Size " + QByteArray::number(file.size()), "/Size " + QByteArray::number(size));
    return "trailer\n<< " + trailer + " /Prev " + QByteArray::number(file.crossReference()) + " >>\n";
}

} // namespace

std::optional<QByteArray> finishedPdf(QByteArray pdf, const LaidOut &laidOut)
{
    makeReproducible(pdf);
    const std::optional<PdfFile> file = PdfFile::from(pdf);
    if (!file || file->pages().size() != static_cast<qsizetype>(laidOut.pages.size()))
        return std::nullopt;
    const QMap<int, QByteArray> objects = updatedObjects(*file, laidOut);
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        table += QByteArray::number(object.key()) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0')
            + " 00000 n \n";
        pdf += QByteArray::number(object.key()) + " 0 obj\n<< " + object.value() + " >>\nendobj\n";
    }
    const qsizetype crossReference = pdf.size();
    pdf += table + trailerOf(*file, std::max(file->size(), objects.lastKey() + 1)) + "startxref\n"
        + QByteArray::number(crossReference) + "\n%%EOF\n";
    return pdf;
}

} // namespace ansinh
