// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/find.h"

#include "core/actions/find_matter.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"

#include <algorithm>
#include <array>

namespace ansinh {

namespace {

constexpr int kKinds = static_cast<int>(FindKind::Sending) + 1;
/// Of those found, a code comes first, then who says just what was typed, then who says all words of it.
constexpr int kNoRank = 9;

/// "CT19", "ct 19" and "Ct19" are one code.
QString codeKey(const QString &code)
{
    return wordsAndNumbers(matchKey(code));
}

SearchText joined(const SearchText &a, const SearchText &b)
{
    if (b.accented.isEmpty())
        return a;
    return {a.accented + u' ' + b.accented, a.plain + u' ' + b.plain};
}

/// What somebody wrote has no title: it is found by its text.
bool isFreeText(FindKind kind)
{
    return kind == FindKind::Decision || kind == FindKind::Result || kind == FindKind::Note;
}

int rankOf(const FindEntry &entry, const Filter &filter, const QString &typedCode)
{
    if (!entry.code.isEmpty()) {
        // The heading begins with the code.
        const bool begins = entry.heading.accented.startsWith(typedCode);
        if (begins && codeKey(entry.code) == typedCode)
            return 0;
        if (begins && codeKey(entry.code).startsWith(typedCode))
            return 1;
    }
    if (!filter.matches(entry.text))
        return kNoRank;
    const bool isTitled = !isFreeText(entry.kind);
    const bool begins = entry.heading.accented.startsWith(typedCode) || entry.heading.plain.startsWith(typedCode);
    if (isTitled && begins)
        return 2;
    if (isTitled && filter.matchesPhrase(entry.heading))
        return 3;
    if (filter.matchesPhrase(entry.text))
        return 4;
    return isTitled && filter.matches(entry.heading) ? 5 : 6;
}

using Groups = std::array<std::vector<FindHit>, kKinds>;

void keepBest(std::vector<FindHit> &hits)
{
    std::stable_sort(hits.begin(), hits.end(), [](const FindHit &a, const FindHit &b) { return a.rank < b.rank; });
    if (hits.size() > FindIndex::kMostOfAKind)
        hits.resize(FindIndex::kMostOfAKind);
}

std::vector<FindHit> inOrder(Groups &groups)
{
    for (auto &group : groups)
        keepBest(group);
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        return (a.empty() ? kNoRank : a.front().rank) < (b.empty() ? kNoRank : b.front().rank);
    });
    std::vector<FindHit> all;
    for (const auto &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace

Result<FindIndex> FindIndex::of(Book &book, const FindIndex &earlier, int mostNew)
{
    FindIndex index;
    index.m_readied = earlier.m_readied;
    index.m_mayReady = mostNew;
    const Result<void> added = addMatterOf(book, index);
    if (!added)
        return added.error();
    return index;
}

SearchText FindIndex::readied(const QString &text)
{
    auto found = m_readied.find(text);
    if (found != m_readied.end())
        return *found;
    if (m_mayReady == 0)
        return {};
    if (m_mayReady > 0)
        --m_mayReady;
    return *m_readied.insert(text, searchTextOf(text));
}

void FindIndex::add(FindEntry entry, const QString &furtherText)
{
    entry.heading = joined(searchTextOf(entry.code), readied(entry.title));
    if (entry.code.isEmpty())
        entry.heading = readied(entry.title);
    entry.text = joined(entry.heading, joined(readied(entry.context), readied(furtherText)));
    entry.further = furtherText;
    m_entries.push_back(std::move(entry));
}

std::vector<FindHit> FindIndex::find(const QString &typed) const
{
    const Filter filter(typed);
    if (filter.isEmpty())
        return {};
    const QString typedCode = codeKey(typed);
    Groups groups;
    for (const FindEntry &entry : m_entries) {
        const int rank = rankOf(entry, filter, typedCode);
        if (rank < kNoRank)
            groups[static_cast<std::size_t>(entry.kind)].push_back({&entry, rank});
    }
    return inOrder(groups);
}

QString excerpt(const QString &text, const Filter &filter, qsizetype length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const QVector<Span> spans = filter.spansIn(line);
    qsizetype start = spans.isEmpty() ? 0 : std::max<qsizetype>(0, spans.first().start - length / 3);
    if (start > 0)
        start = line.indexOf(u' ', start) + 1;
    const qsizetype space = line.lastIndexOf(u' ', std::min(line.size() - 1, start + length));
    const qsizetype end = start + length >= line.size() || space <= start ? line.size() : space;
    return (start > 0 ? QStringLiteral("… ") : QString()) + line.mid(start, end - start)
        + (end < line.size() ? QStringLiteral(" …") : QString());
}

} // namespace ansinh
