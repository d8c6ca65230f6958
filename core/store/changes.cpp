// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"

#include "core/store/failure.h"
#include "core/store/journal_rows.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ansinh {

namespace {

Error readOnlyBook(const QString &path)
{
    return {ErrorKind::ReadOnly,
            QCoreApplication::translate(
                "core/store", "The book %1 was opened for reading only. Copy it to a folder of yours and work there.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

} // namespace

Result<void> Changes::change(const Action &action, const std::function<Result<void>()> &body)
{
    if (m_depth > 0) {
        Result<void> done = body();
        if (!done && !m_refusal)
            m_refusal = done.error();
        return done;
    }
    return run({action, m_context.actor, m_context.now(), QStringLiteral("change"), 0}, body);
}

Result<void> Changes::run(const EntryHead &head, const std::function<Result<void>()> &body)
{
    if (m_isReadOnly)
        return readOnlyBook(m_rows.connection().path());
    m_refusal.reset();
    try {
        m_rows.connection().run(QStringLiteral("BEGIN IMMEDIATE"));
        m_rows.begin(head);
        ++m_depth;
        const Result<void> done = body();
        --m_depth;
        if (done && !m_refusal)
            return commit();
        rollBack();
        return done ? *m_refusal : done.error();
    } catch (const StoreFailure &failure) {
        rollBack();
        return failure.error;
    } catch (...) {
        rollBack();
        throw;
    }
}

Result<void> Changes::commit()
{
    const qint64 entry = m_rows.entry();
    try {
        m_rows.connection().run(QStringLiteral("COMMIT"));
        m_rows.end();
        return {};
    } catch (const StoreFailure &failure) {
        return afterFailedCommit(failure.error, entry);
    }
}

// An error at COMMIT does not say that nothing was committed: the disk is asked, never the memory.
Result<void> Changes::afterFailedCommit(const Error &error, qint64 entry)
{
    rollBack();
    try {
        m_rows.connection().reopen();
        Query query = m_rows.ask(QStringLiteral("SELECT count(*) FROM journal_entry WHERE seq = :seq"));
        query.bind(QStringLiteral(":seq"), entry);
        if (entry != 0 && query.next() && query.truth(0))
            return {};
    } catch (const StoreFailure &) {
        // The first error says more.
    }
    return error;
}

void Changes::rollBack()
{
    m_depth = 0;
    m_rows.end();
    try {
        m_rows.connection().run(QStringLiteral("ROLLBACK"));
    } catch (const StoreFailure &) {
        // SQLite has already rolled back by itself.
    }
}

std::optional<JournalEntry> Changes::undoable() const
{
    const auto entry = guarded([this]() {
        return firstEntry(m_rows,
                          QStringLiteral("SELECT seq, at, actor, kind, subject, file, reason, turn, turns, is_undone, "
                                         "row_count FROM journal_line "
                                         "WHERE turn = 'change' AND NOT is_undone ORDER BY seq DESC LIMIT 1"));
    });
    if (!entry || !*entry || isFinal((*entry)->action))
        return {};
    return *entry;
}

std::optional<JournalEntry> Changes::redoable() const
{
    // Only what was taken back after the last change of its own: that change ended the line before it.
    const auto entry = guarded([this]() {
        return firstEntry(
            m_rows,
            QStringLiteral("SELECT seq, at, actor, kind, subject, file, reason, turn, turns, is_undone, row_count FROM "
                           "journal_line "
                           "WHERE is_undone AND seq IN (SELECT turns FROM journal_entry WHERE seq > "
                           "(SELECT seq FROM journal_entry WHERE turn = 'change' ORDER BY seq DESC LIMIT 1)) "
                           "ORDER BY seq LIMIT 1"));
    });
    return entry ? *entry : std::nullopt;
}

Result<JournalEntry> Changes::undo()
{
    if (m_isReadOnly)
        return readOnlyBook(m_rows.connection().path());
    const std::optional<JournalEntry> entry = undoable();
    if (!entry)
        return Error{ErrorKind::NothingToUndo,
                     QCoreApplication::translate("core/store", "There is nothing that could be taken back."),
                     {}};
    return turn(*entry, true);
}

Result<JournalEntry> Changes::redo()
{
    if (m_isReadOnly)
        return readOnlyBook(m_rows.connection().path());
    const std::optional<JournalEntry> entry = redoable();
    if (!entry)
        return Error{ErrorKind::NothingToUndo,
                     QCoreApplication::translate("core/store", "There is nothing that could be brought back."),
                     {}};
    return turn(*entry, false);
}

Result<JournalEntry> Changes::turn(const JournalEntry &entry, bool isUndo)
{
    const QString turn = isUndo ? QStringLiteral("undo") : QStringLiteral("redo");
    Action action{turn, QStringList(entry.action.kind) + entry.action.subject, {}, {}};
    const Result<void> done
        = run({action, m_context.actor, m_context.now(), turn, entry.sequence}, [&]() -> Result<void> {
              play(entry.sequence, isUndo);
              return {};
          });
    if (!done)
        return done.error();
    JournalEntry turned = entry;
    turned.isUndone = isUndo;
    return turned;
}

void Changes::play(qint64 sequence, bool isBackwards)
{
    std::vector<RowChange> changes = changesOf(m_rows, sequence);
    if (isBackwards)
        std::reverse(changes.begin(), changes.end());
    for (const RowChange &change : changes) {
        const TableSpec *table = tableNamed(change.table);
        if (!table)
            fail(ErrorKind::Damaged,
                 QCoreApplication::translate("core/store",
                                             "The journal names a table that the book "
                                             "does not have. Restore the last backup."),
                 change.table);
        const QJsonObject before = rowFrom(change.before);
        const QJsonObject after = rowFrom(change.after);
        m_rows.turn(*table, change.key.toLongLong(), isBackwards ? after : before, isBackwards ? before : after);
    }
}

} // namespace ansinh
