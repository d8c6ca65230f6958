// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_file.h"
#include "core/store/failure.h"
#include "core/store/keeping.h"
#include "core/store/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ansinh {

namespace {

struct Counts
{
    int applicationId = 0;
    int format = 0;
    qint64 figures = 0;
    qint64 results = 0;
    qint64 entries = 0;

    bool operator==(const Counts &other) const
    {
        return applicationId == other.applicationId && format == other.format && figures == other.figures
            && results == other.results && entries == other.entries;
    }
};

Counts countsOf(Connection &connection)
{
    return {connection.single(QStringLiteral("PRAGMA application_id")).toInt(),
            connection.single(QStringLiteral("PRAGMA user_version")).toInt(),
            connection.single(QStringLiteral("SELECT count(*) FROM figure")).toLongLong(),
            connection.single(QStringLiteral("SELECT count(*) FROM task_result")).toLongLong(),
            connection.single(QStringLiteral("SELECT count(*) FROM journal_entry")).toLongLong()};
}

// VACUUM INTO does not promise that the copy has reached the disk; a write of the copy's own does.
void bringToDisk(const QString &part)
{
    Connection copy(part, Connection::Access::ReadWrite);
    const int format = copy.single(QStringLiteral("PRAGMA user_version")).toInt();
    copy.run(QStringLiteral("PRAGMA user_version = %1").arg(format));
}

void verify(const QString &part, const Counts &expected)
{
    Connection copy(part, Connection::Access::Peek);
    refuseDamaged(copy, QStringLiteral("PRAGMA integrity_check"));
    if (!(countsOf(copy) == expected))
        fail(ErrorKind::Io,
             QCoreApplication::translate("core/store", "The copy %1 is not like the book. Try again on another disk.")
                 .arg(QDir::toNativeSeparators(part)));
}

// Of the copy nothing is left when it fails, not even its journal.
void discard(const QString &part)
{
    QFile::remove(part);
    QFile::remove(part + QStringLiteral("-journal"));
}

} // namespace

void copyInto(Connection &connection, const QString &part)
{
    discard(part);
    const auto done = guarded([&]() {
        const Counts counts = countsOf(connection);
        connection.ask(QStringLiteral("VACUUM INTO :part")).bind(QStringLiteral(":part"), part).run();
        bringToDisk(part);
        verify(part, counts);
    });
    if (done)
        return;
    discard(part);
    throw StoreFailure{done.error()};
}

void moveFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!QFileInfo::exists(to) && file.rename(to))
        return;
    fail(QFileInfo::exists(to) ? ErrorKind::Exists : ErrorKind::Io,
         QCoreApplication::translate("core/store", "%1 could not be renamed to %2. Choose another name or folder.")
             .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)),
         file.errorString());
}

void copyVerified(Connection &connection, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    copyInto(connection, part);
    const auto moved = guarded([&]() { moveFile(part, path); });
    if (moved)
        return;
    discard(part);
    throw StoreFailure{moved.error()};
}

Result<void> backUp(Book &book, const QString &path)
{
    return guarded([&]() {
        refuseNewFile(path);
        Connection &connection = BookFile::rowsOf(book).connection();
        refuseDamaged(connection, QStringLiteral("PRAGMA integrity_check"));
        copyVerified(connection, QFileInfo(path).absoluteFilePath());
    });
}

} // namespace ansinh
