// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/export_package.h"
#include "core/exchange/package_member.h"
#include "core/exchange/package_reader.h"

#include <functional>

namespace ansinh::test {

/// The package of the sample book for 2026, made on a day that stands still; kept over the tests.
const PackageContents &sampleContents();
/// Packed with its workbook and a report that is one only by its first bytes.
const QByteArray &samplePackage();

/// The parts of a package, read by another hand than ours.
PackageMembers partsOf(const QByteArray &archive);
QByteArray &part(PackageMembers &members, const char *path);
/// The first such bytes of a part become others; they must be there.
void replaceIn(QByteArray &bytes, const QByteArray &before, const QByteArray &after);

/// Packed as a package is, whatever the parts say.
QByteArray packed(const PackageMembers &members);
/// The same by somebody who knows the format: datapackage.json has the hashes and the code of the changed parts.
QByteArray resealed(PackageMembers members);

/// A changed copy of the sample package.
using Change = std::function<void(PackageMembers &)>;
QByteArray changedPackage(const Change &change);
QByteArray forgedPackage(const Change &change);

} // namespace ansinh::test
