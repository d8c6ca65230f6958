// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/failure.h"
#include "core/store/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace ansinh {

namespace {

/// What the header of a file says.
struct FileHeader
{
    int applicationId = 0;
    int format = 0;
};

Error damaged(const QString &path, const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/store", "The book %1 is damaged. Restore the last backup.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error notABook(const QString &path, const QString &detail)
{
    return {ErrorKind::NotABook,
            QCoreApplication::translate("core/store", "%1 is not a book of An Sinh. Choose a file ending in .ansinh.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

[[noreturn]] void failAsHeld(const QString &path, const Error &error)
{
    const std::optional<Holder> holder = HolderNote::read(path);
    if (!holder)
        throw StoreFailure{error};
    fail(ErrorKind::Locked,
         QCoreApplication::translate("core/store", "The book %1 is held by %2. Close it there first.")
             .arg(QDir::toNativeSeparators(path), HolderNote::sentence(*holder)),
         error.detail);
}

void refuseForeign(const FileHeader &header, const QString &path)
{
    if (header.applicationId != Book::kApplicationId)
        throw StoreFailure{notABook(path, QStringLiteral("application_id %1").arg(header.applicationId))};
    if (header.format > newestFormat())
        fail(ErrorKind::Newer,
             QCoreApplication::translate("core/store",
                                         "The book %1 was written by a newer An Sinh (format %2; this one "
                                         "reads up to %3). Install the newer version; the book is untouched.")
                 .arg(QDir::toNativeSeparators(path), QString::number(header.format), QString::number(newestFormat())));
}

FileHeader headerOf(Connection &connection)
{
    return {connection.single(QStringLiteral("PRAGMA application_id")).toInt(),
            connection.single(QStringLiteral("PRAGMA user_version")).toInt()};
}

// The journal would be made in the folder: where no note can be made, no journal can either.
bool canWrite(const QString &path, HolderNote &note, const BookContext &context)
{
    if (!QFileInfo(path).isWritable())
        return false;
    const Holder holder{context.program, QCoreApplication::applicationPid(), QSysInfo::machineHostName(),
                        context.now()};
    return note.write(holder) != HolderNote::Outcome::FolderClosed;
}

void bringUpToDate(Connection &connection)
{
    const int format = headerOf(connection).format;
    if (format == newestFormat())
        return;
    copyVerified(connection, freeName(connection.path(), QStringLiteral("truoc-khi-nang-cap")));
    migrate(connection, migrationSteps());
}

OpenedFile openReadOnly(const QString &path)
{
    OpenedFile file{std::make_unique<Connection>(path, Connection::Access::ReadOnly), nullptr, true, nullptr};
    refuseForeign(headerOf(*file.connection), path);
    if (headerOf(*file.connection).format < newestFormat())
        fail(ErrorKind::ReadOnly,
             QCoreApplication::translate("core/store",
                                         "The book %1 is of an older format and must be renewed, but it "
                                         "cannot be written here. Copy it to a folder of yours first.")
                 .arg(QDir::toNativeSeparators(path)));
    return file;
}

OpenedFile openForWriting(const QString &path, const BookContext &context)
{
    OpenedFile file{std::make_unique<Connection>(path, Connection::Access::ReadWrite),
                    std::make_unique<HolderNote>(path), false, nullptr};
    if (!canWrite(path, *file.note, context)) {
        file = {};
        return openReadOnly(path);
    }
    // A left journal has been played back by now: the header may be another one than before.
    refuseForeign(headerOf(*file.connection), path);
    bringUpToDate(*file.connection);
    return file;
}

OpenedFile openEitherWay(const QString &path, const BookContext &context)
{
    if (!QFileInfo(path).isWritable())
        return openReadOnly(path);
    auto file = guarded([&]() { return openForWriting(path, context); });
    if (file)
        return std::move(file).value();
    if (file.error().kind == ErrorKind::ReadOnly)
        return openReadOnly(path);
    throw StoreFailure{file.error()};
}

} // namespace

QString freeName(const QString &path, const QString &suffix)
{
    const QFileInfo file(path);
    for (int n = 1;; ++n) {
        const QString name = QStringLiteral("%1/%2-%3-%4.ansinh")
                                 .arg(file.absolutePath(), file.completeBaseName(), suffix, QString::number(n));
        if (!QFileInfo::exists(name))
            return name;
    }
}

QString canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        fail(ErrorKind::NotFound,
             QCoreApplication::translate("core/store",
                                         "There is no book %1. Check the name, and that the disk or USB "
                                         "stick is in place.")
                 .arg(QDir::toNativeSeparators(path)));
    if (!file.isFile())
        throw StoreFailure{notABook(path, QStringLiteral("not a file"))};
    return file.canonicalFilePath();
}

void refuseNewFile(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists())
        fail(ErrorKind::Exists,
             QCoreApplication::translate("core/store", "%1 already exists and is not overwritten. Choose another name.")
                 .arg(QDir::toNativeSeparators(path)));
    if (!folder.isDir())
        fail(ErrorKind::NotFound,
             QCoreApplication::translate("core/store", "There is no folder %1. Make it first, or choose another.")
                 .arg(QDir::toNativeSeparators(folder.filePath())));
    if (!folder.isWritable())
        fail(ErrorKind::ReadOnly,
             QCoreApplication::translate("core/store", "Nothing can be written in the folder %1. Choose another.")
                 .arg(QDir::toNativeSeparators(folder.filePath())));
}

void lookAt(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        fail(ErrorKind::NotABook,
             QCoreApplication::translate("core/store",
                                         "The file %1 is empty. If it was a book, restore its last backup.")
                 .arg(QDir::toNativeSeparators(path)));
    const auto header = guarded([&]() {
        Connection connection(path, Connection::Access::Peek);
        return headerOf(connection);
    });
    // With a change left half-written the header is not to be trusted: the opening plays the journal back
    // and asks again.
    const bool isInterrupted = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (!header && !(isInterrupted && header.error().kind == ErrorKind::Damaged))
        throw StoreFailure{header.error()};
    if (header)
        refuseForeign(*header, path);
}

void refuseDamaged(Connection &connection, const QString &pragma)
{
    const QString answer = connection.single(pragma).toString();
    if (answer != QLatin1String("ok"))
        throw StoreFailure{damaged(connection.path(), answer)};
}

OpenedFile openFile(const QString &path, const BookContext &context, Book::Look look)
{
    lookAt(path);
    auto opened = guarded([&]() {
        OpenedFile file = openEitherWay(path, context);
        // A file that is not locked by us may change under the look.
        if (look == Book::Look::Meanwhile && !file.isReadOnly)
            file.look = std::make_unique<PageLook>(path);
        else
            refuseDamaged(*file.connection, QStringLiteral("PRAGMA quick_check"));
        return file;
    });
    if (opened)
        return std::move(opened).value();
    if (opened.error().kind == ErrorKind::Locked)
        failAsHeld(path, opened.error());
    throw StoreFailure{opened.error()};
}

} // namespace ansinh
