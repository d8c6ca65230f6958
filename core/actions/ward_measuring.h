// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ward_reading.h"
#include "core/exchange/package_reader.h"

namespace ansinh {

/// Draws out of a sound package who sent it and what of it is added up.
void measureWard(const PackageReading &package, WardReading &reading);

} // namespace ansinh
