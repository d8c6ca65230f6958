// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/package_file.h"

#include "app/cli/input_file.h"
#include "core/exchange/package_archive.h"

#include <QFile>
#include <QFileInfo>

namespace ansinh {

Result<QByteArray> readPackageFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return noSuchFile(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    return file.read(kLargestPackage + 1);
}

} // namespace ansinh
