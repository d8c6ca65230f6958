// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"
#include "core/actions/town_status.h"

namespace ansinh {

/// Where the period stands over all wards, for the eye: targets, then wards.
QString townStatusText(const TownStatus &status);

/// What became of one package, with its notes or with what refused it.
QString consolidatedText(const ConsolidatedPackage &package);

} // namespace ansinh
