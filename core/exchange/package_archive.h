// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/package_finding.h"
#include "core/exchange/package_member.h"

namespace ansinh {

/// In bytes: of the archive, and of all that is packed in it. No package needs so much.
inline constexpr qint64 kLargestPackage = 50'000'000;

/// The archive of these parts in the one way in which a package is packed: datapackage.json first, then by path,
/// nothing deflated. Error Io.
Result<QByteArray> packageArchive(PackageMembers members);

/// The parts of an archive from outside, in its order; what refuses it is noted, then there are none. Nothing is
/// written to a disk, and no more unpacked than a package may hold.
PackageMembers membersOf(const QByteArray &archive, PackageFindings &findings);

} // namespace ansinh
