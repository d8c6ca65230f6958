// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"

namespace ansinh::bench {

/// The year for which the packages are; they tell of it and the five before.
Period wardPeriod();

/// Writes the packages of so many wards, the same on every machine, into a folder that is made when it is not there.
bool makeWardPackages(const QString &folder, int wards);

} // namespace ansinh::bench
