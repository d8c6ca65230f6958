// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/ward_package.h"

namespace ansinh {

class Rows;

/// Keeps what a package says beside its bytes, outside the journal. Throws StoreFailure.
void keepMeasures(Rows &rows, qint64 package, const std::vector<WardMeasure> &measures);

} // namespace ansinh
