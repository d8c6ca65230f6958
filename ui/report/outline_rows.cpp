// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/outline_rows.h"

#include "core/report/outline_contents.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::OutlineRows)
};

QString numbered(const OutlinePlace &place, const TemplateEntry &entry, const QString &title)
{
    if (isAppendix(entry.content))
        return QStringLiteral("%1. %2").arg(place.pointer, title);
    switch (entry.level) {
    case kDivisionLevel: return QStringLiteral("Phần %1. %2").arg(place.number, title);
    case kPointLevel: return QStringLiteral("%1) %2").arg(place.number, title);
    default: return QStringLiteral("%1. %2").arg(place.number, title);
    }
}

QString tipOf(const TemplateEntry &entry, bool isPrinted, const QString &title)
{
    if (!entry.isOn)
        return Words::tr("%1: switched off, not printed (Space switches it on)").arg(title);
    if (!isPrinted && entry.content == Content::Own)
        return Words::tr("%1: nothing stands under it yet, so it is left out. Write your own words below.").arg(title);
    if (!isPrinted)
        return Words::tr("%1: the book has nothing to tell there, so it is left out").arg(title);
    return entry.content == Content::Own ? Words::tr("%1: your own heading").arg(title)
                                         : Words::tr("%1: composed from the book").arg(title);
}

int topLevel(const std::vector<TemplateEntry> &entries)
{
    int top = kSectionLevel;
    for (const TemplateEntry &entry : entries)
        top = isAppendix(entry.content) ? top : std::min(top, entry.level);
    return top;
}

} // namespace

std::vector<ArrangeRow> outlineRows(const ReportReading &reading)
{
    const std::vector<TemplateEntry> &entries = reading.matter().outline.entries;
    const int top = topLevel(entries);
    std::vector<ArrangeRow> rows;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const TemplateEntry &entry = entries[i];
        const OutlinePlace *place = reading.places().placeAt(i);
        const QString title = titleOf(entry, reading);
        ArrangeRow row;
        row.title = entry.title.isEmpty() ? usualTitle(entry.content) : entry.title;
        row.label = place ? numbered(*place, entry, title) : title;
        row.tip = tipOf(entry, place, title);
        row.level = isAppendix(entry.content) ? 0 : entry.level - top;
        row.isOn = entry.isOn;
        row.isQuiet = !place;
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::optional<OutlineEntry>> pagesOf(const ReportReading &reading,
                                                 const std::vector<OutlineEntry> &laidOut)
{
    const std::vector<TemplateEntry> &entries = reading.matter().outline.entries;
    std::vector<std::optional<OutlineEntry>> pages(entries.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const OutlinePlace *place = reading.places().placeAt(i);
        if (!place)
            continue;
        const QString title = titleOf(entries[i], reading);
        const QString heading = isAppendix(entries[i].content) ? numbered(*place, entries[i], title)
                                                               : headingAt(*place, title, {}).outlineText();
        if (entries[i].level == kPointLevel && i > 0)
            pages[i] = pages[i - 1]; // points are no headings of the file
        for (std::size_t at = next; at < laidOut.size(); ++at) {
            if (laidOut[at].title.simplified() == heading.simplified()) { // spaces that do not break are spaces
                pages[i] = laidOut[at];
                next = at + 1;
                break;
            }
        }
    }
    return pages;
}

} // namespace ansinh
