// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_cells.h"
#include "core/plan/json_node.h"

namespace ansinh {

/// The Table Schema of a table: types, units, constraints, missing values, keys, Vietnamese titles and descriptions.
JsonNode tableSchema(const PackageTable &table);

} // namespace ansinh
