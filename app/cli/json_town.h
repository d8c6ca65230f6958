// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"
#include "core/actions/town_status.h"

#include <QJsonObject>

namespace ansinh {

/// The status of a town's book as the contract has it: that of a ward, and the wards.
QJsonObject townStatusJson(const TownStatus &status);

/// One package of a call of `consolidate`.
QJsonObject consolidatedJson(const ConsolidatedPackage &package);

} // namespace ansinh
