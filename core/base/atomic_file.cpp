// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

namespace ansinh {

namespace {

constexpr qint64 kCompareChunk = 1 << 20;

Error errorOf(ErrorKind kind, const QString &message, const QString &path, const QString &detail)
{
    return {kind, message.arg(QDir::toNativeSeparators(path)), QStringLiteral("write %1: %2").arg(path, detail)};
}

Error diskFull(const QString &path, const QString &detail)
{
    return errorOf(ErrorKind::DiskFull,
                   QCoreApplication::translate("core/base",
                                               "There is no room left on the disk for “%1”. Free some space or choose "
                                               "another disk, then try again."),
                   path, detail);
}

Error readOnly(const QString &path, const QString &detail)
{
    return errorOf(ErrorKind::ReadOnly,
                   QCoreApplication::translate("core/base",
                                               "“%1” cannot be written: the folder or the file may not be changed. "
                                               "Choose another folder."),
                   path, detail);
}

Error writingFailed(const QString &path, const QString &detail)
{
    return errorOf(
        ErrorKind::Io,
        QCoreApplication::translate("core/base",
                                    "“%1” could not be written whole. Check the disk or USB stick, or choose "
                                    "another folder."),
        path, detail);
}

Error replacingFailed(const QString &path, const QString &detail)
{
    return errorOf(ErrorKind::Io,
                   QCoreApplication::translate("core/base",
                                               "“%1” could not be replaced. Close it in other programs, then try "
                                               "again."),
                   path, detail);
}

Error noFolder(const QString &path, const QString &folder)
{
    return errorOf(
        ErrorKind::NotFound,
        QCoreApplication::translate("core/base", "The folder “%1” does not exist. Create it or choose another folder."),
        folder, QStringLiteral("no folder for ") + path);
}

Error isFolder(const QString &path)
{
    return errorOf(ErrorKind::Io,
                   QCoreApplication::translate("core/base", "“%1” is a folder. Give the name of a file in it."), path,
                   QStringLiteral("target is a folder"));
}

Error failureOf(const QFile &file, const QString &path, qint64 missing)
{
    const qint64 room = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (file.error() == QFile::ResourceError || (room >= 0 && room < missing))
        return diskFull(path, file.errorString());
    return writingFailed(path, file.errorString());
}

Result<void> writePart(QFile &part, const QString &path, const QByteArray &bytes)
{
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        const bool isFull = part.error() == QFile::ResourceError;
        return isFull ? diskFull(path, part.errorString()) : readOnly(path, part.errorString());
    }
    // A short write without an error is how a full disk shows itself.
    const qint64 written = part.write(bytes);
    if (written != bytes.size() || !forceToDisk(part))
        return failureOf(part, path, bytes.size() - qMax<qint64>(written, 0));
    part.close();
    return {};
}

Result<void> verifyPart(const QString &partPath, const QString &path, const QByteArray &bytes)
{
    QFile part(partPath);
    if (!part.open(QIODevice::ReadOnly) || part.size() != bytes.size())
        return writingFailed(path, QStringLiteral("size differs after writing"));
    for (qint64 at = 0; at < bytes.size(); at += kCompareChunk) {
        const qsizetype length = qMin<qsizetype>(kCompareChunk, bytes.size() - at);
        if (part.read(length) != QByteArray::fromRawData(bytes.constData() + at, length))
            return writingFailed(path, QStringLiteral("bytes differ after writing"));
    }
    return {};
}

Result<void> writeAndReplace(const QString &partPath, const QString &path, const QByteArray &bytes)
{
    QFile part(partPath);
    const Result<void> written = writePart(part, path, bytes);
    if (!written)
        return written;
    const Result<void> verified = verifyPart(partPath, path, bytes);
    if (!verified)
        return verified;
    std::error_code refused;
    std::filesystem::rename(QFileInfo(partPath).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), refused);
    if (refused)
        return replacingFailed(path, QString::fromStdString(refused.message()));
    return {};
}

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isDir() || path.isEmpty())
        return isFolder(path);
    if (!target.absoluteDir().exists())
        return noFolder(path, target.absolutePath());
    if (target.exists() && !target.isWritable())
        return readOnly(path, QStringLiteral("target is read-only"));
    const QString partPath = path + QStringLiteral(".part");
    QFile::remove(partPath); // left by a run that was cut off
    const Result<void> result = writeAndReplace(partPath, path, bytes);
    if (!result)
        QFile::remove(partPath);
    return result;
}

} // namespace ansinh
