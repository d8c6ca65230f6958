// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/table_spec.h"

#include <QJsonObject>

namespace ansinh {

/// What the entry of the running change will say. `turns` 0: a change of its own.
struct EntryHead
{
    Action action;
    QString actor;
    QDateTime at;
    QString turn; ///< "change", "undo" or "redo"
    qint64 turns = 0;
};

/// The one place through which every write goes: no row changes without its line in the journal.
/// A row is a JSON object by column; an absent value has no key. Throws StoreFailure.
class Rows
{
public:
    explicit Rows(Connection &connection) : m_connection(connection) { }

    Connection &connection() { return m_connection; }
    Query ask(const QString &sql) { return m_connection.ask(sql); }

    bool isInChange() const { return m_head.has_value(); }
    /// Inside Book::change: when the running change began, as stored.
    QString stamp() const;
    /// Empty: no such row.
    QJsonObject row(const TableSpec &table, qint64 id);
    /// Writes a row over the one with its id, or with its key; a row that says the same stays untouched.
    /// Gives the id.
    qint64 put(const TableSpec &table, const QJsonObject &row);
    void remove(const TableSpec &table, qint64 id);
    /// Keeps bytes under their hash, which is given; never replaced, outside the journal.
    QString keep(const QByteArray &bytes) { return keep(HashedBytes(bytes)); }
    QString keep(const HashedBytes &content);

    /// The journal's side of a transaction (core/store/changes.h).
    void begin(const EntryHead &head);
    qint64 entry() const { return m_entry; } ///< 0: no row changed yet
    void end();
    /// Brings a row from one state of the journal to another; refuses when it is in neither.
    void turn(const TableSpec &table, qint64 id, const QJsonObject &from, const QJsonObject &to);

private:
    QJsonObject replacedBy(const TableSpec &table, const QJsonObject &row);
    qint64 write(const TableSpec &table, const QJsonObject &row);
    void run(Query &query);
    void note(const TableSpec &table, qint64 id, const QJsonObject &before, const QJsonObject &after);
    void openEntry();

    Connection &m_connection;
    std::optional<EntryHead> m_head;
    qint64 m_entry = 0;
    int m_position = 0;
};

/// The stored form of a moment and of a day.
QString storedTime(const QDateTime &time);
QString storedDay(const QDate &day);
/// An empty text is absent.
void insertGiven(QJsonObject &row, const QString &column, const QString &text);

} // namespace ansinh
