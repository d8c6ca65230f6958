// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_outline.h"

#include "ui/print/paper.h"
#include "ui/print/pdf_page.h"

#include <algorithm>
#include <map>

namespace ansinh {

namespace {

/// The outline as a tree in the numbering of the entries; -1 stands for its root.
struct OutlineTree
{
    std::vector<int> parents;
    std::map<int, std::vector<int>> children;

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
    QByteArray family(int entry, const std::vector<int> &objects) const
    {
        const auto own = children.find(entry);
        if (own == children.end())
            return {};
        const auto object = [&](int child) { return pdfReference(objects[static_cast<size_t>(child)]); };
        return " /First " + object(own->second.front()) + " /Last " + object(own->second.back()) + " /Count "
            + QByteArray::number(static_cast<int>(own->second.size()) * (entry < 0 ? 1 : -1));
    }
    QByteArray neighbours(int entry, const std::vector<int> &objects) const
    {
        const std::vector<int> &row = children.at(parents[static_cast<size_t>(entry)]);
        const auto here = std::find(row.begin(), row.end(), entry);
        QByteArray text;
        if (here != row.begin())
            text += " /Prev " + pdfReference(objects[static_cast<size_t>(*(here - 1))]);
        if (here + 1 != row.end())
            text += " /Next " + pdfReference(objects[static_cast<size_t>(*(here + 1))]);
        return text;
    }
};

QByteArray destination(const OutlineEntry &entry, const LaidOut &laidOut, const std::vector<int> &pages)
{
    const size_t page = static_cast<size_t>(entry.page);
    const double height = paperOf(laidOut.pages[page].orientation).height;
    return "[" + pdfReference(pages[page]) + " /XYZ 0 " + pdfNumber((height - entry.y) * kPdfPoint) + " null]";
}

} // namespace

int writeOutline(PdfObjects &objects, const LaidOut &laidOut, const std::vector<int> &pages)
{
    if (laidOut.outline.empty())
        return -1;
    const OutlineTree tree(laidOut.outline);
    const int root = objects.reserve();
    std::vector<int> entries;
    for (size_t i = 0; i < laidOut.outline.size(); ++i)
        entries.push_back(objects.reserve());
    objects.put(root, "<< /Type /Outlines" + tree.family(-1, entries) + " >>");
    for (size_t i = 0; i < laidOut.outline.size(); ++i) {
        const int entry = static_cast<int>(i);
        const int parent = tree.parents[i];
        objects.put(entries[i],
                    "<< /Title " + pdfText(laidOut.outline[i].title) + " /Parent "
                        + pdfReference(parent < 0 ? root : entries[static_cast<size_t>(parent)])
                        + tree.neighbours(entry, entries) + tree.family(entry, entries) + " /Dest "
                        + destination(laidOut.outline[i], laidOut, pages) + " >>");
    }
    return root;
}

} // namespace ansinh
