// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/deliver_file.h"
#include "core/exchange/package.h"

#include <QDateTime>

#include <optional>

namespace ansinh {

class Settings;

/// A package that was made and lies ready as a file.
struct ReadyPackage
{
    QString path;
    qint64 bytes = 0;
    QDateTime written; ///< of the file: when it differs, the file is another one by now
    QByteArray sha256; ///< of the file, lower-case hex
    QString code; ///< "K7M-2QX-91D"
    QDate madeOn;
    qint64 sequence = 0; ///< changes that the book had seen
    bool isSubmitted = false;
    QString number; ///< of the submitted report
    int version = 0; ///< of the submitted report; 0: a draft
    QStringList fields; ///< empty: all
    QStringList recipients; ///< for whom it was made
    bool withNames = false;

    FileToDeliver file() const { return {path, sha256}; }
};

/// Writes what was packed there, whole or not at all. Errors of writeWhole().
Result<ReadyPackage> writePackageFile(const QString &path, const QByteArray &bytes, const QString &code,
                                      const PackageIdentity &identity, const QStringList &fields);

/// The package that was made last on this machine of that book and period; absent: none, or the file is gone or
/// changed.
std::optional<ReadyPackage> readyPackage(const Settings &settings, const QString &book, const Period &period);
void rememberPackage(Settings &settings, const QString &book, const Period &period, const ReadyPackage &package);

} // namespace ansinh
