// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline_places.h"

#include "core/report/paragraphs.h"
#include "core/text/words.h"

#include <array>

namespace ansinh {

namespace {

using Counters = std::array<int, kPointLevel + 1>;

QString numberAt(int level, int count)
{
    switch (level) {
    case kDivisionLevel:
    case kSectionLevel: return romanNumeral(count);
    case kClauseLevel: return QString::number(count);
    default: return listLetter(count - 1);
    }
}

/// "điểm a khoản 2 mục II Phần I": the smallest first; levels that the outline does not use are left out.
QString pointerAt(int level, const Counters &counters)
{
    static const std::array<QString, kPointLevel + 1> words{QStringLiteral("Phần %1"), QStringLiteral("mục %1"),
                                                            QStringLiteral("khoản %1"), QStringLiteral("điểm %1")};
    QStringList steps;
    for (int step = level; step >= kDivisionLevel; --step) {
        const auto at = static_cast<std::size_t>(step);
        if (counters[at] > 0)
            steps += words[at].arg(numberAt(step, counters[at]));
    }
    return steps.join(QLatin1Char(' '));
}

/// Which entries are printed: on, under nothing that is off, and with something to tell at or under them.
std::vector<bool> printedOf(const ReportTemplate &outline, const std::function<bool(const TemplateEntry &)> &hasContent)
{
    const std::vector<TemplateEntry> &entries = outline.entries;
    std::vector<bool> printed(entries.size());
    int offFrom = kPointLevel + 1; ///< the level of the entry that switches the following ones off
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const TemplateEntry &entry = entries[i];
        if (isAppendix(entry.content)) {
            printed[i] = entry.isOn && hasContent(entry);
            continue;
        }
        if (entry.level <= offFrom)
            offFrom = entry.isOn ? kPointLevel + 1 : entry.level;
        printed[i] = offFrom > kPointLevel && (!entry.text.trimmed().isEmpty() || hasContent(entry));
        if (!printed[i])
            continue;
        int level = entry.level; // what stands over it is printed for its sake
        for (std::size_t above = i; above-- > 0 && level > kDivisionLevel;) {
            if (!isAppendix(entries[above].content) && entries[above].level < level) {
                printed[above] = true;
                level = entries[above].level;
            }
        }
    }
    return printed;
}

int appendixCount(const ReportTemplate &outline, const std::vector<bool> &printed)
{
    int count = 0;
    for (std::size_t i = 0; i < printed.size(); ++i)
        count += printed[i] && isAppendix(outline.entries[i].content) ? 1 : 0;
    return count;
}

} // namespace

Paragraph OutlinePlace::below(int index, const QString &title, const QString &rule) const
{
    if (level <= kDivisionLevel)
        return partHeading(QStringLiteral("%1. %2").arg(romanNumeral(index), title.toUpper()), rule);
    if (level == kSectionLevel)
        return heading(QStringLiteral("%1. %2").arg(index).arg(title), rule);
    if (level >= kPointLevel)
        return boldSubHeading(title, rule);
    const QString count = number.isEmpty() ? QString::number(index) : QStringLiteral("%1.%2").arg(number).arg(index);
    return boldSubHeading(QStringLiteral("%1. %2").arg(count, title), rule);
}

Paragraph OutlinePlace::pointBelow(int index, const QString &title, const QString &rule) const
{
    return italicSubHeading(level >= kPointLevel ? QStringLiteral("- ") + title
                                                 : QStringLiteral("%1) %2").arg(listLetter(index - 1), title),
                            rule);
}

OutlinePlaces OutlinePlaces::of(const ReportTemplate &outline,
                                const std::function<bool(const TemplateEntry &)> &hasContent)
{
    const std::vector<bool> printed = printedOf(outline, hasContent);
    const bool isOnlyAppendix = appendixCount(outline, printed) == 1;
    OutlinePlaces places;
    Counters counters{};
    int appendix = 0;
    for (std::size_t i = 0; i < printed.size(); ++i) {
        const TemplateEntry &entry = outline.entries[i];
        Placed placed{printed[i], entry.content, {entry.level}};
        if (printed[i] && isAppendix(entry.content)) {
            placed.place.number = isOnlyAppendix ? QString() : romanNumeral(++appendix);
            placed.place.pointer = (QStringLiteral("Phụ lục ") + placed.place.number).trimmed();
        } else if (printed[i]) {
            const auto level = static_cast<std::size_t>(entry.level);
            std::fill(counters.begin() + entry.level + 1, counters.end(), 0);
            placed.place.number = numberAt(entry.level, ++counters[level]);
            placed.place.pointer = pointerAt(entry.level, counters);
        }
        places.m_placed.push_back(placed);
    }
    return places;
}

const OutlinePlace *OutlinePlaces::placeAt(std::size_t entry) const
{
    return entry < m_placed.size() && m_placed[entry].isPrinted ? &m_placed[entry].place : nullptr;
}

const OutlinePlace *OutlinePlaces::placeOf(Content content) const
{
    for (const Placed &placed : m_placed) {
        if (placed.isPrinted && placed.content == content)
            return &placed.place;
    }
    return nullptr;
}

OutlinePlace OutlinePlaces::headingsOf(Content content) const
{
    const OutlinePlace *place = placeOf(content);
    return place ? *place : OutlinePlace();
}

QString OutlinePlaces::pointerTo(Content content) const
{
    const OutlinePlace *place = placeOf(content);
    return place ? place->pointer : QString();
}

Paragraph headingAt(const OutlinePlace &place, const QString &title, const QString &rule)
{
    switch (place.level) {
    case kDivisionLevel: return division(QStringLiteral("Phần %1").arg(place.number), title.toUpper(), rule);
    case kSectionLevel: return partHeading(QStringLiteral("%1. %2").arg(place.number, title.toUpper()), rule);
    case kClauseLevel: return heading(QStringLiteral("%1. %2").arg(place.number, title), rule);
    default: return italicSubHeading(QStringLiteral("%1) %2").arg(place.number, title), rule);
    }
}

} // namespace ansinh
