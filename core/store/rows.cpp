// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/failure.h"
#include "core/store/freeze.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace ansinh {

namespace {

const QString kId = QStringLiteral("id");

QVariant boundValue(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    return absent();
}

QJsonObject readRow(const TableSpec &table, Query &query)
{
    QJsonObject row;
    if (!query.next())
        return row;
    for (int i = 0; i < table.columns.size(); ++i) {
        const QVariant value = query.value(i);
        if (value.isNull())
            continue;
        row.insert(table.columns[i],
                   value.userType() == QMetaType::LongLong ? QJsonValue(value.toLongLong())
                                                           : QJsonValue(value.toString()));
    }
    return row;
}

QJsonObject without(const QStringList &columns, QJsonObject row)
{
    for (const QString &column : columns)
        row.remove(column);
    return row;
}

QString written(const QJsonObject &row)
{
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

QVariant writtenOrNull(const QJsonObject &row)
{
    return row.isEmpty() ? absent() : QVariant(written(row));
}

} // namespace

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString storedDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

void insertGiven(QJsonObject &row, const QString &column, const QString &text)
{
    if (!text.isEmpty())
        row.insert(column, text);
    else
        row.remove(column);
}

QString Rows::stamp() const
{
    return m_head ? storedTime(m_head->at) : QString();
}

QJsonObject Rows::row(const TableSpec &table, qint64 id)
{
    Query query = ask(table.byId);
    query.bind(QStringLiteral(":id"), id);
    return readRow(table, query);
}

QJsonObject Rows::replacedBy(const TableSpec &table, const QJsonObject &row)
{
    if (row.contains(kId))
        return this->row(table, row.value(kId).toInteger());
    if (table.byKey.isEmpty())
        return {};
    Query query = ask(table.byKey);
    for (const QString &column : table.key)
        query.bind(u':' + column, boundValue(row.value(column)));
    return readRow(table, query);
}

qint64 Rows::put(const TableSpec &table, const QJsonObject &row)
{
    const QJsonObject before = replacedBy(table, row);
    QJsonObject after = row;
    if (!before.isEmpty()) {
        after.insert(kId, before.value(kId));
        if (without(table.stamps, before) == without(table.stamps, after))
            return after.value(kId).toInteger();
    }
    const qint64 id = write(table, after);
    after.insert(kId, id);
    note(table, id, before, after);
    return id;
}

void Rows::remove(const TableSpec &table, qint64 id)
{
    const QJsonObject before = row(table, id);
    if (before.isEmpty())
        return;
    Query query = ask(table.remove);
    run(query.bind(QStringLiteral(":id"), id));
    note(table, id, before, {});
}

qint64 Rows::write(const TableSpec &table, const QJsonObject &row)
{
    Query query = ask(table.upsert);
    for (const QString &column : table.columns)
        query.bind(u':' + column, boundValue(row.value(column)));
    run(query);
    return row.contains(kId) ? row.value(kId).toInteger() : query.newId();
}

/// Where the schema only says that a row is frozen, this says because of which report.
void Rows::run(Query &query)
{
    try {
        query.run();
    } catch (const StoreFailure &failure) {
        if (failure.error.kind != ErrorKind::Frozen)
            throw;
        Error error = frozenBook(*this);
        error.detail = failure.error.detail;
        throw StoreFailure{error};
    }
}

QString Rows::keep(const HashedBytes &content)
{
    const QString hash = QString::fromLatin1(content.sha256());
    const QByteArray &bytes = content.bytes();
    ask(QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT (sha256) DO NOTHING"))
        .bind(QStringLiteral(":sha256"), hash)
        .bind(QStringLiteral(":bytes"), bytes.isNull() ? QByteArray("") : bytes)
        .run();
    return hash;
}

void Rows::begin(const EntryHead &head)
{
    m_head = head;
    m_entry = 0;
    m_position = 0;
}

void Rows::end()
{
    m_head.reset();
    m_entry = 0;
}

void Rows::turn(const TableSpec &table, qint64 id, const QJsonObject &from, const QJsonObject &to)
{
    if (row(table, id) != from)
        fail(ErrorKind::Damaged,
             QCoreApplication::translate("core/store",
                                         "The book %1 was changed by another program: this change can no "
                                         "longer be taken back. Check the book.")
                 .arg(m_connection.path()),
             QStringLiteral("%1 %2 is not as the journal left it").arg(table.name).arg(id));
    if (to.isEmpty())
        remove(table, id);
    else
        put(table, to);
}

void Rows::openEntry()
{
    if (!m_head)
        fail(ErrorKind::Io, QCoreApplication::translate("core/store", "The book was written outside a change. Close the program and open it again."));
    const EntryHead &head = *m_head;
    const QJsonArray subject = QJsonArray::fromStringList(head.action.subject);
    m_entry = ask(QStringLiteral("INSERT INTO journal_entry (at, actor, kind, subject, file, reason, turn, turns) "
                                 "VALUES (:at, :actor, :kind, :subject, :file, :reason, :turn, :turns)"))
                  .bind(QStringLiteral(":at"), storedTime(head.at))
                  .bind(QStringLiteral(":actor"), head.actor)
                  .bind(QStringLiteral(":kind"), head.action.kind)
                  .bind(QStringLiteral(":subject"),
                        QString::fromUtf8(QJsonDocument(subject).toJson(QJsonDocument::Compact)))
                  // A folder's name may be a person's.
                  .bind(QStringLiteral(":file"), QFileInfo(head.action.file).fileName())
                  .bind(QStringLiteral(":reason"), head.action.reason)
                  .bind(QStringLiteral(":turn"), head.turn)
                  .bind(QStringLiteral(":turns"), head.turns ? QVariant(head.turns) : absent())
                  .run()
                  .newId();
}

void Rows::note(const TableSpec &table, qint64 id, const QJsonObject &before, const QJsonObject &after)
{
    if (m_entry == 0)
        openEntry();
    ask(QStringLiteral("INSERT INTO journal_change (entry, position, table_name, row_key, before, after) "
                       "VALUES (:entry, :position, :table, :key, :before, :after)"))
        .bind(QStringLiteral(":entry"), m_entry)
        .bind(QStringLiteral(":position"), ++m_position)
        .bind(QStringLiteral(":table"), table.name)
        .bind(QStringLiteral(":key"), QString::number(id))
        .bind(QStringLiteral(":before"), writtenOrNull(before))
        .bind(QStringLiteral(":after"), writtenOrNull(after))
        .run();
}

} // namespace ansinh
