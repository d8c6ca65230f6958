// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline_edit.h"

#include <algorithm>

namespace ansinh {

namespace {

using Entries = std::vector<TemplateEntry>;
using Index = std::size_t;

bool isAppendixAt(const Entries &entries, Index at)
{
    return isAppendix(entries[at].content);
}

Entries::iterator at(Entries &entries, Index index)
{
    return entries.begin() + static_cast<Entries::difference_type>(index);
}

Index bodyEnd(const Entries &entries)
{
    Index end = 0;
    while (end < entries.size() && !isAppendixAt(entries, end))
        ++end;
    return end;
}

/// The entry before `entry` under the same heading; absent: it is the first there.
std::optional<Index> siblingBefore(const Entries &entries, Index entry)
{
    for (Index i = entry; i-- > 0;) {
        if (entries[i].level < entries[entry].level)
            return {};
        if (entries[i].level == entries[entry].level)
            return i;
    }
    return {};
}

/// One behind the last entry that stands under that one.
Index endOf(const ReportTemplate &outline, Index entry)
{
    Index end = entry + 1;
    if (isAppendixAt(outline.entries, entry))
        return end;
    while (end < outline.entries.size() && !isAppendixAt(outline.entries, end)
           && outline.entries[end].level > outline.entries[entry].level)
        ++end;
    return end;
}

/// Moves [entry, end) to stand before `before`, which lies outside of it.
EditedOutline rotated(const ReportTemplate &outline, Index entry, Index before)
{
    EditedOutline edited{outline, before};
    Entries &entries = edited.outline.entries;
    const Index end = endOf(outline, entry);
    if (before <= entry) {
        std::rotate(at(entries, before), at(entries, entry), at(entries, end));
    } else {
        std::rotate(at(entries, entry), at(entries, end), at(entries, before));
        edited.entry = before - (end - entry);
    }
    return edited;
}

std::optional<EditedOutline> ifSound(const EditedOutline &edited)
{
    return isSound(edited.outline) ? std::optional(edited) : std::nullopt;
}

} // namespace

bool isSound(const ReportTemplate &outline)
{
    const Entries &entries = outline.entries;
    for (Index i = 0; i < entries.size(); ++i) {
        const TemplateEntry &entry = entries[i];
        const auto isSame = [&](const TemplateEntry &other) { return other.content == entry.content; };
        if (entry.content != Content::Own && std::count_if(entries.begin(), entries.end(), isSame) > 1)
            return false;
        if (isAppendix(entry.content))
            continue;
        const int deepest = i == 0 ? kSectionLevel : entries[i - 1].level + 1;
        if (entry.level < kDivisionLevel || entry.level > std::min(deepest, kPointLevel)
            || (i > 0 && isAppendixAt(entries, i - 1)))
            return false;
    }
    return true;
}

ReportTemplate completed(const ReportTemplate &outline)
{
    ReportTemplate whole = outline;
    for (TemplateEntry entry : usualTemplate().entries) {
        const bool isThere = std::any_of(whole.entries.begin(), whole.entries.end(),
                                         [&](const TemplateEntry &other) { return other.content == entry.content; });
        if (isThere)
            continue;
        entry.isOn = false;
        if (!isAppendix(entry.content))
            entry.level = kSectionLevel;
        const Index place = isAppendix(entry.content) ? whole.entries.size() : bodyEnd(whole.entries);
        whole.entries.insert(at(whole.entries, place), entry);
    }
    return whole;
}

std::optional<EditedOutline> movedUp(const ReportTemplate &outline, Index entry)
{
    if (entry == 0)
        return {};
    if (isAppendixAt(outline.entries, entry))
        return ifSound(rotated(outline, entry, entry - 1));
    const std::optional<Index> sibling = siblingBefore(outline.entries, entry);
    return ifSound(rotated(outline, entry, sibling.value_or(entry - 1))); // the first of its heading goes over it
}

std::optional<EditedOutline> movedDown(const ReportTemplate &outline, Index entry)
{
    const Index end = endOf(outline, entry);
    if (end >= outline.entries.size())
        return {};
    const bool isBesides = outline.entries[end].level == outline.entries[entry].level;
    const bool isBoth = isAppendixAt(outline.entries, entry) == isAppendixAt(outline.entries, end);
    if (!isBoth)
        return {};
    return ifSound(rotated(outline, entry, isBesides ? endOf(outline, end) : end + 1));
}

std::optional<EditedOutline> movedBefore(const ReportTemplate &outline, Index entry, Index before)
{
    const Index end = endOf(outline, entry);
    if (before >= entry && before <= end)
        return {};
    EditedOutline edited = rotated(outline, entry, before);
    Entries &entries = edited.outline.entries;
    const Index last = edited.entry + (end - entry);
    if (!isAppendixAt(entries, edited.entry)) {
        const int deepest = edited.entry == 0 ? kSectionLevel : entries[edited.entry - 1].level + 1;
        const int excess = std::max(0, entries[edited.entry].level - deepest);
        for (Index i = edited.entry; i < last; ++i)
            entries[i].level -= excess;
    }
    return ifSound(edited);
}

std::optional<EditedOutline> shifted(const ReportTemplate &outline, Index entry, int levels)
{
    if (isAppendixAt(outline.entries, entry))
        return {};
    EditedOutline edited{outline, entry};
    const Index end = endOf(outline, entry);
    for (Index i = entry; i < end; ++i)
        edited.outline.entries[i].level += levels;
    return ifSound(edited);
}

EditedOutline insertedAfter(const ReportTemplate &outline, Index entry, const QString &title)
{
    EditedOutline edited{outline, bodyEnd(outline.entries)};
    int level = kSectionLevel;
    if (entry < outline.entries.size() && !isAppendixAt(outline.entries, entry)) {
        level = outline.entries[entry].level;
        edited.entry = endOf(outline, entry);
    }
    edited.outline.entries.insert(at(edited.outline.entries, edited.entry), {Content::Own, level, title});
    return edited;
}

std::optional<EditedOutline> removed(const ReportTemplate &outline, Index entry)
{
    if (outline.entries[entry].content != Content::Own)
        return {};
    EditedOutline edited{outline, entry};
    const Index end = endOf(outline, entry);
    for (Index i = entry + 1; i < end; ++i)
        --edited.outline.entries[i].level;
    edited.outline.entries.erase(at(edited.outline.entries, entry));
    if (edited.entry >= edited.outline.entries.size())
        edited.entry = edited.outline.entries.empty() ? 0 : edited.outline.entries.size() - 1;
    return ifSound(edited);
}

} // namespace ansinh
