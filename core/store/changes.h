// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/book.h"
#include "core/store/rows.h"

namespace ansinh {

/// The line of changes: every transaction, undo and redo. An undo is an entry of its own that plays an
/// entry's rows backwards; nothing in the journal is ever altered.
class Changes
{
public:
    Changes(Rows &rows, const BookContext &context, bool isReadOnly)
        : m_rows(rows), m_context(context), m_isReadOnly(isReadOnly)
    {
    }

    Result<void> change(const Action &action, const std::function<Result<void>()> &body);
    std::optional<JournalEntry> undoable() const;
    std::optional<JournalEntry> redoable() const;
    Result<JournalEntry> undo();
    Result<JournalEntry> redo();

private:
    Result<void> run(const EntryHead &head, const std::function<Result<void>()> &body);
    Result<void> commit();
    Result<void> afterFailedCommit(const Error &error, qint64 entry);
    void rollBack();
    void play(qint64 sequence, bool isBackwards);
    Result<JournalEntry> turn(const JournalEntry &entry, bool isUndo);

    Rows &m_rows;
    const BookContext &m_context;
    bool m_isReadOnly;
    int m_depth = 0;
    std::optional<Error> m_refusal; ///< of a change inside the running one
};

} // namespace ansinh
