// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace ansinh {

/// A part of the package: a file in its archive.
struct PackageMember
{
    QString path;
    QByteArray bytes;
};

using PackageMembers = std::vector<PackageMember>;

/// A file for people that a package may hold.
struct PackageFileKind
{
    QString path;
    QString title; ///< Vietnamese
    QString mediaType;
    QByteArray beginning; ///< the first bytes of every file of the kind
};

extern const QString kDescriptorPath; ///< "datapackage.json"
extern const QString kWorkbookPath; ///< "files/so-lieu.xlsx"
extern const QString kReportPdfPath; ///< "files/bao-cao.pdf"
extern const QString kReportDocxPath; ///< "files/bao-cao.docx"

const std::vector<PackageFileKind> &packageFileKinds();
/// "plans/plan-2025.json".
QString planPath(Year fromYear);
/// nullptr: there is none.
const PackageMember *memberAt(const PackageMembers &members, const QString &path);

/// Of the bytes of each part, raw, by its path.
using PackageHashes = QHash<QString, QByteArray>;
PackageHashes hashesOf(const PackageMembers &members);
/// SHA-256 over one line "path, tab, SHA-256 in hex, line feed" for each part in the order of their paths, but for
/// datapackage.json and the workbook, which bear the check code themselves. Of it the code is made.
QByteArray packageSeal(const PackageHashes &hashes);

} // namespace ansinh
