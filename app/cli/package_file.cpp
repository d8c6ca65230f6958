// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/package_file.h"

#include "core/exchange/package_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ansinh {

Result<QByteArray> readPackageFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{
            ErrorKind::NotFound, QCoreApplication::translate("app/cli", "There is no file “%1”.").arg(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate("app/cli", "The file “%1” cannot be read: %2").arg(path, file.errorString()),
            {}};
    return file.read(kLargestPackage + 1);
}

} // namespace ansinh
