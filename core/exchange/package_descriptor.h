// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"
#include "core/exchange/package_member.h"

namespace ansinh {

constexpr qsizetype kLargestDescriptor = 4'000'000; ///< bytes; a whole one has a tenth of them

/// datapackage.json: a Frictionless Tabular Data Package. The same contents and parts (without it) give the same bytes.
/// `hashes`: those of the parts.
QByteArray packageDescriptor(const PackageContents &contents, const PackageMembers &members,
                             const PackageHashes &hashes);

/// "năm 2026", "6 tháng đầu năm 2026".
QString packagePeriod(const Period &period);

} // namespace ansinh
