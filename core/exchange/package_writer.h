// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/package.h"

#include <QByteArray>

namespace ansinh {

/// What goes into a package beside its tables.
struct PackageFiles
{
    bool withWorkbook = true;
    QByteArray reportPdf; ///< empty: left out
    QByteArray reportDocx; ///< empty: left out
};

struct MadePackage
{
    QByteArray bytes; ///< of the ZIP
    QString code; ///< "K7M-2QX-91D"
    PackageState state = PackageState::Draft;
};

/// Packs the contents. The same contents and files give the same bytes on every machine: nothing in the archive is
/// deflated, for which libraries differ, and no moment is noted. Error Io.
Result<MadePackage> writePackage(const PackageContents &contents, const PackageFiles &files);

} // namespace ansinh
