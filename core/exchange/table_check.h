// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_finding.h"
#include "core/exchange/package_table.h"

namespace ansinh {

/// Whether every value obeys its column: type, as the writer writes it, and rules. Lines count records, the header
/// first.
void checkValues(const PackageTable &table, const std::vector<PackageRow> &rows, PackageFindings &findings);

/// Whether no two rows have the same key, in any table, and whatever is referred to is there.
void checkKeys(const PackageRows &rows, PackageFindings &findings);

} // namespace ansinh
