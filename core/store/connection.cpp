// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/failure.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace ansinh {

namespace {

// A name with '#', '?' or '%' must reach the file of that name and no other.
QString uriOf(const QString &path, Connection::Access access)
{
    const QString file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    switch (access) {
    case Connection::Access::Create: return file + QStringLiteral("?mode=rwc");
    case Connection::Access::ReadWrite: return file + QStringLiteral("?mode=rw");
    case Connection::Access::ReadOnly: return file + QStringLiteral("?mode=ro");
    case Connection::Access::Peek: break;
    }
    return file + QStringLiteral("?mode=ro&immutable=1");
}

} // namespace

Connection::Connection(const QString &path, Access access)
    : m_path(path), m_access(access), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        open();
    } catch (const StoreFailure &) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(uriOf(m_path, m_access));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=150");
    if (m_access == Access::ReadOnly || m_access == Access::Peek)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        fail(database.lastError(), m_path);
    settle();
}

void Connection::settle()
{
    run(QStringLiteral("PRAGMA trusted_schema = OFF"));
    run(QStringLiteral("PRAGMA cell_size_check = ON"));
    run(QStringLiteral("PRAGMA mmap_size = 0"));
    run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    // KiB, taken only as they are needed: a year fits into a tenth; a town's change must not read and write pages twice.
    run(QStringLiteral("PRAGMA cache_size = -32768"));
    if (m_access == Access::ReadOnly || m_access == Access::Peek)
        return;
    run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    // Before the journal mode: what is written while switching must already be safe.
    run(QStringLiteral("PRAGMA synchronous = EXTRA"));
    expect(QStringLiteral("PRAGMA journal_mode = TRUNCATE"), QStringLiteral("truncate"));
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    expect(QStringLiteral("PRAGMA foreign_keys"), 1);
    run(QStringLiteral("PRAGMA recursive_triggers = ON"));
    run(QStringLiteral("PRAGMA secure_delete = ON"));
    run(QStringLiteral("BEGIN EXCLUSIVE"));
    run(QStringLiteral("COMMIT"));
}

void Connection::expect(const QString &pragma, const QVariant &value)
{
    const QVariant answer = single(pragma);
    if (answer.toString() == value.toString())
        return;
    fail(ErrorKind::Io,
         QCoreApplication::translate("core/store",
                                     "The book %1 cannot be kept safely on this disk. Copy it to the "
                                     "computer's own disk and open it there.")
             .arg(m_path),
         pragma + QStringLiteral(" answered ") + answer.toString());
}

Query Connection::ask(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &statement = m_statements[sql];
    if (!statement) {
        auto fresh = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_statements.remove(sql);
            fail(fresh->lastError(), m_path);
        }
        statement = fresh;
    }
    return {*statement, m_path};
}

void Connection::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        fail(query.lastError(), m_path);
}

QVariant Connection::single(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query.lastError(), m_path);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        fail(query.lastError(), m_path);
    return {};
}

void Connection::reopen()
{
    close();
    open();
}

void Connection::close()
{
    m_statements.clear();
    if (!QSqlDatabase::contains(m_name))
        return;
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        // Takes the empty journal away while the lock is still ours.
        if (database.isOpen() && m_access == Access::ReadWrite)
            QSqlQuery(database).exec(QStringLiteral("PRAGMA journal_mode = DELETE"));
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace ansinh
