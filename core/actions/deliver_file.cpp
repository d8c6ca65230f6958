// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/deliver_file.h"

#include "core/actions/export_package.h"
#include "core/base/atomic_file.h"
#include "core/base/disk.h"
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ansinh {

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error gone(const QString &path)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/actions", "The package “%1” is no longer there. Make it again.")
                .arg(shown(path)),
            {}};
}

Error changed(const QString &path)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "The package “%1” was changed after it was made, so its check code no longer "
                                        "holds. Make it again.")
                .arg(shown(path)),
            {}};
}

Error notAsWritten(const QString &path, const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("core/actions",
                                        "What was copied to “%1” does not read back as it was written. Nothing was "
                                        "left there. Use another USB stick or folder.")
                .arg(shown(path)),
            detail};
}

Error standsInTheWay(const QString &path)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("core/actions",
                                        "“%1” is there already: another file, or a copy that was cut off or damaged. "
                                        "Move it away or choose another folder.")
                .arg(shown(path)),
            {}};
}

Result<void> readBack(const QString &path, const QByteArray &sha256)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notAsWritten(path, file.errorString());
    forgetInMemory(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || hash.result().toHex() != sha256)
        return notAsWritten(path, QStringLiteral("sha256 differs after copying"));
    return {};
}

Result<void> mayReplace(const QString &target, const QByteArray &bytes, const QString &bookToken)
{
    QFile there(target);
    if (there.open(QIODevice::ReadOnly) && there.size() == bytes.size() && there.readAll() == bytes)
        return {};
    const auto may = checkPackagePath(target, bookToken);
    return may || may.error().kind != ErrorKind::Exists ? may : Result<void>(standsInTheWay(target));
}

} // namespace

Result<QByteArray> bytesToDeliver(const FileToDeliver &file)
{
    QFile source(file.path);
    if (!QFileInfo(file.path).isFile() || !source.open(QIODevice::ReadOnly))
        return gone(file.path);
    QByteArray bytes = source.readAll();
    if (source.error() != QFile::NoError)
        return Error{ErrorKind::Io, gone(file.path).message, source.errorString()};
    return sha256Hex(bytes) == file.sha256 ? Result<QByteArray>(std::move(bytes)) : changed(file.path);
}

Result<QString> deliverFile(const FileToDeliver &file, const QString &folder, const QString &bookToken)
{
    const auto bytes = bytesToDeliver(file);
    if (!bytes)
        return bytes.error();
    const QString target = QDir(folder).filePath(QFileInfo(file.path).fileName());
    if (QFileInfo(target) == QFileInfo(file.path)) // it lies there already
        return target;
    if (const auto may = mayReplace(target, *bytes, bookToken); !may)
        return may.error();
    if (const auto written = writeWhole(target, *bytes); !written)
        return written.error();
    forceFolderToDisk(folder);
    if (const auto same = readBack(target, file.sha256); !same) {
        QFile::remove(target);
        return same.error();
    }
    return target;
}

} // namespace ansinh
