// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/failure.h"
#include "core/store/journal_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

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

bool isFinal(const Action &action)
{
    return action.kind == QLatin1String("create") || action.kind == QLatin1String("submit")
        || action.kind == QLatin1String("reopen") || action.kind == QLatin1String("freeze")
        || action.kind == QLatin1String("restore");
}

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

std::vector<RowChange> changesOf(Rows &rows, qint64 sequence, int limit)
{
    Query query = rows.ask(QStringLiteral("SELECT table_name, row_key, before, after FROM journal_change "
                                          "WHERE entry = :entry ORDER BY position LIMIT :limit"));
    query.bind(QStringLiteral(":entry"), sequence).bind(QStringLiteral(":limit"), limit > 0 ? limit : -1);
    std::vector<RowChange> changes;
    while (query.next())
        changes.push_back({query.text(0), query.text(1), query.text(2).toUtf8(), query.text(3).toUtf8()});
    return changes;
}

Result<std::vector<JournalEntry>> Journal::entries(const std::optional<QDate> &since, int limit) const
{
    return page({since, {}, 0, 0, limit});
}

Result<std::vector<JournalEntry>> Journal::page(const JournalAsk &ask) const
{
    return guarded([&]() {
        Query query = m_rows.ask(
            QStringLiteral("SELECT seq, at, actor, kind, subject, file, reason, turn, turns, is_undone, row_count "
                           "FROM journal_line WHERE at >= :since AND at < :until AND seq >= :from AND seq < :before "
                           "ORDER BY seq DESC LIMIT :limit"));
        query.bind(QStringLiteral(":since"), ask.since ? storedTime(ask.since->startOfDay()) : QString());
        // "~" stands after every digit.
        query.bind(QStringLiteral(":until"),
                   ask.until ? storedTime(ask.until->addDays(1).startOfDay()) : QStringLiteral("~"));
        query.bind(QStringLiteral(":from"), ask.from);
        query.bind(QStringLiteral(":before"), ask.before > 0 ? ask.before : std::numeric_limits<qint64>::max());
        query.bind(QStringLiteral(":limit"), ask.limit > 0 ? ask.limit : -1);
        return query.all(entryFrom);
    });
}

Result<std::vector<RowChange>> Journal::changesOf(qint64 sequence, int limit) const
{
    return guarded([&]() { return ansinh::changesOf(m_rows, sequence, limit); });
}

// A figure keeps its number while it is in the book; one that was taken out and entered again has another.
Result<std::vector<FigureVersion>> Journal::historyOf(const FigureKey &key) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(R"(
            WITH asked (target, year, half, area, member, reported_by) AS
                (VALUES (:target, :year, :half, :area, :member, :by)),
            numbered (row_key) AS (
                SELECT cast(f.id AS TEXT) FROM asked a JOIN figure f
                    ON f.target = a.target AND f.year = a.year AND f.half = a.half
                    AND coalesce(f.area, 0) = a.area AND coalesce(f.member, '') = a.member
                    AND a.reported_by IN ('', f.reported_by)
                UNION SELECT r.row_key FROM asked a JOIN journal_change r
                    ON r.table_name = 'figure' AND r.after IS NULL
                    AND json_extract(r.before, '$.target') = a.target AND json_extract(r.before, '$.year') = a.year
                    AND json_extract(r.before, '$.half') = a.half
                    AND coalesce(json_extract(r.before, '$.area'), 0) = a.area
                    AND coalesce(json_extract(r.before, '$.member'), '') = a.member
                    AND a.reported_by IN ('', json_extract(r.before, '$.reported_by')))
            SELECT e.seq, e.at, e.actor, e.kind, e.subject, e.file, e.reason, e.turn, e.turns, e.is_undone,
                e.row_count, c.before, c.after
            FROM numbered n
            CROSS JOIN journal_change c ON c.table_name = 'figure' AND c.row_key = n.row_key
            CROSS JOIN journal_line e ON e.seq = c.entry
            ORDER BY c.entry DESC, c.position DESC)"));
        query.bind(QStringLiteral(":target"), key.target.text)
            .bind(key.period)
            .bind(QStringLiteral(":area"), key.part.area.value)
            .bind(QStringLiteral(":member"), key.part.member.text)
            .bind(QStringLiteral(":by"), key.by.text);
        std::vector<FigureVersion> versions;
        while (query.next())
            versions.push_back({entryFrom(query), query.text(11).toUtf8(), query.text(12).toUtf8()});
        return versions;
    });
}

} // namespace ansinh
