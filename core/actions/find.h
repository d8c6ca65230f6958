// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/destination.h"
#include "core/base/result.h"
#include "core/text/filter.h"

#include <QHash>

#include <vector>

namespace ansinh {

class Book;

/// What can be found, in the order in which kinds stand where nothing else decides.
enum class FindKind {
    Task,
    Target,
    Ward,
    Organisation,
    Area,
    Contradiction,
    Document,
    Decision,
    Result,
    Note,
    Sending
};

/// One thing that can be found.
struct FindEntry
{
    FindKind kind = FindKind::Task;
    QString code; ///< "CT19", "1.1"; empty: it has none
    QString title;
    QString context; ///< a line that says what it belongs to
    Destination to;
    QString further = {}; ///< what else it is found by, as it was written
    SearchText heading = {}; ///< the code and the title
    SearchText text = {}; ///< all that it is found by
};

/// A thing that was found; its kind stands together with the others of it.
struct FindHit
{
    const FindEntry *entry = nullptr; ///< belongs to the index
    int rank = 0; ///< 0 is best: the code itself
};

/// Everything of a book that can be looked for, made once and asked at every keystroke.
class FindIndex
{
public:
    static constexpr std::size_t kMostOfAKind = 8;

    static constexpr int kAll = -1;

    /// Reads the book. `earlier` lends the texts that it had made ready already. At most so many further texts
    /// are made ready; where they do not do, the index is not complete and only lends in its turn.
    static Result<FindIndex> of(Book &book, const FindIndex &earlier, int mostNew = kAll);
    static Result<FindIndex> of(Book &book) { return of(book, FindIndex()); }
    bool isComplete() const { return m_mayReady != 0; }

    /// What matches, kinds together, those with the best match first; of each kind the best few.
    /// Nothing typed: nothing found.
    std::vector<FindHit> find(const QString &typed) const;

    const std::vector<FindEntry> &entries() const { return m_entries; }
    void add(FindEntry entry, const QString &furtherText);

private:
    SearchText readied(const QString &text);

    std::vector<FindEntry> m_entries;
    QHash<QString, SearchText> m_readied;
    int m_mayReady = kAll; ///< further texts; 0: too few
};

/// A piece of a long text around the first word that was typed; the whole text when it is short.
QString excerpt(const QString &text, const Filter &filter, qsizetype length);

} // namespace ansinh
