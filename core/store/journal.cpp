// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/failure.h"
#include "core/store/journal_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ansinh {

namespace {

QStringList subjectFrom(const QString &json)
{
    QStringList subject;
    const QJsonArray words = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &word : words)
        subject << word.toString();
    return subject;
}

} // namespace

JournalEntry entryFrom(const Query &query)
{
    JournalEntry entry;
    entry.sequence = query.integer(0);
    entry.at = query.time(1);
    entry.actor = query.text(2);
    entry.action = {query.text(3), subjectFrom(query.text(4)), query.text(5), query.text(6)};
    const qint64 turns = query.integer(8);
    entry.undoes = query.text(7) == QLatin1String("undo") ? turns : 0;
    entry.redoes = query.text(7) == QLatin1String("redo") ? turns : 0;
    entry.isUndone = query.truth(9);
    entry.rowCount = static_cast<int>(query.integer(10));
    return entry;
}

std::optional<JournalEntry> firstEntry(Rows &rows, const QString &sql)
{
    Query query = rows.ask(sql);
    if (!query.next())
        return {};
    return entryFrom(query);
}

QJsonObject rowFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

std::vector<RowChange> changesOf(Rows &rows, qint64 sequence)
{
    Query query = rows.ask(QStringLiteral("SELECT table_name, row_key, before, after FROM journal_change "
                                          "WHERE entry = :entry ORDER BY position"));
    query.bind(QStringLiteral(":entry"), sequence);
    std::vector<RowChange> changes;
    while (query.next())
        changes.push_back({query.text(0), query.text(1), query.text(2).toUtf8(), query.text(3).toUtf8()});
    return changes;
}

Result<std::vector<JournalEntry>> Journal::entries(const std::optional<QDate> &since, int limit) const
{
    return guarded([&]() {
        Query query = m_rows.ask(
            QStringLiteral("SELECT seq, at, actor, kind, subject, file, reason, turn, turns, is_undone, row_count "
                           "FROM journal_line WHERE at >= :since ORDER BY seq DESC LIMIT :limit"));
        query.bind(QStringLiteral(":since"), since ? storedTime(since->startOfDay()) : QString());
        query.bind(QStringLiteral(":limit"), limit > 0 ? limit : -1);
        std::vector<JournalEntry> entries;
        while (query.next())
            entries.push_back(entryFrom(query));
        return entries;
    });
}

Result<std::vector<RowChange>> Journal::changesOf(qint64 sequence) const
{
    return guarded([&]() { return ansinh::changesOf(m_rows, sequence); });
}

} // namespace ansinh
