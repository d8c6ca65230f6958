// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_file.h"

#include <QCoreApplication>
#include <QFile>

namespace ansinh {

Error noSuchFile(const QString &path)
{
    return {ErrorKind::NotFound, QCoreApplication::translate("app/cli", "There is no file “%1”.").arg(path), {}};
}

Error unreadable(const QFile &file)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("app/cli", "The file “%1” cannot be read: %2")
                .arg(file.fileName(), file.errorString()),
            {}};
}

} // namespace ansinh
