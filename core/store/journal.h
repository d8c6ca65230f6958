// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/figure.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace ansinh {

class Rows;

/// What is being done, in a form that any language can say: a stable kind and what it is about.
struct Action
{
    QString kind; ///< "record", "result", "decide", "assign", "denominator", "area", "organisation" …
    QStringList subject; ///< {"CT19", "2026"}
    QString file; ///< the file that it came from; empty: none
    QString reason; ///< why; empty: none given
};

/// One row that a change touched. Rows are JSON objects by column; empty: there was none.
struct RowChange
{
    QString table;
    QString key;
    QByteArray before;
    QByteArray after;
};

/// One change of the book: who, when, what, the old and the new value, from which file.
struct JournalEntry
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString actor;
    Action action;
    bool isUndone = false;
    qint64 undoes = 0; ///< the entry that this one takes back; 0: a change of its own
    qint64 redoes = 0; ///< the entry that this one brings back; 0: none
    int rowCount = 0;
};

/// One version of a figure: what an entry made of it.
struct FigureVersion
{
    JournalEntry entry;
    QByteArray before; ///< the row as the journal keeps it; empty: there was none
    QByteArray after; ///< empty: it was taken out
};

/// Which entries are asked for.
struct JournalAsk
{
    std::optional<QDate> since = {}; ///< made on or after that day (local time)
    std::optional<QDate> until = {}; ///< made on or before that day
    qint64 from = 0; ///< only that sequence and newer
    qint64 before = 0; ///< only those older than that sequence; 0: from the newest
    int limit = 0; ///< 0: all
};

/// Whether undo stops here: what was submitted or reopened stays so, and a book never unmakes itself.
bool isFinal(const Action &action);

/// What an organisation's code is called; what it does not know stays as it is.
using Naming = std::function<QString(const QString &)>;

/// The sentence of an entry in the language of the screen: "ghi số liệu CT19 năm 2026".
QString describe(const Action &action, const Naming &nameOf = {});

/// The change journal: reads only; the book writes it with every change.
class Journal
{
public:
    explicit Journal(Rows &rows) : m_rows(rows) { }

    /// Newest first. `since`: only entries made on or after that day (local time); `limit` 0: all.
    Result<std::vector<JournalEntry>> entries(const std::optional<QDate> &since = {}, int limit = 0) const;
    /// Newest first; a page after the other by asking for those before the last one.
    Result<std::vector<JournalEntry>> page(const JournalAsk &ask) const;
    /// In the order in which they were made; `limit` 0: all.
    Result<std::vector<RowChange>> changesOf(qint64 sequence, int limit = 0) const;
    /// Every entry that touched that figure, newest first; undo and redo are among them.
    Result<std::vector<FigureVersion>> historyOf(const FigureKey &key) const;

private:
    Rows &m_rows;
};

} // namespace ansinh
