// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/replaceable_form.h"

#include "core/forms/empty_form.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ansinh {

namespace {

Error isThere(const QString &path)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("core/actions",
                                        "“%1” is there already and is not an empty form: it may be a return. Move it "
                                        "away, or choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

} // namespace

Result<void> checkReplaceable(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return isThere(path);
    const QByteArray there = file.readAll();
    return there == bytes || isEmptyForm(there) ? Result<void>() : Result<void>(isThere(path));
}

} // namespace ansinh
