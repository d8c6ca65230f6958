// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/town_status.h"

namespace ansinh {

/// One line for every package in force of the period, and for every ward known from another period that sent none.
/// A ward known only from later periods is not missing in an earlier one.
std::vector<WardStanding> wardStandings(const std::vector<WardPackage> &packages, const Period &period,
                                        const std::optional<Deadline> &submit, const QDate &today);

} // namespace ansinh
