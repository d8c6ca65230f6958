// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/figure.h"

namespace ansinh {

/// The area for which a member of the group of khu phố answers: the one whose name ends the member's name ("Ban cán
/// sự Khu phố 4"). Not stored: it is none of them, or bears no area's name.
Id<Area> areaAnsweredBy(const Plan &plan, const std::vector<Area> &areas, const Code<Organisation> &organisation,
                        const QDate &day);

/// What of a target an organisation answers for on that day, one of those who are asked for it (core/plan/owed.h):
/// the whole for an owner, or for who is asked in its place; for a member of a group that owns it its area if it is
/// a khu phố, else itself.
Part partAnsweredBy(const Plan &plan, const std::vector<Area> &areas, const Target &target,
                    const Code<Organisation> &organisation, const QDate &day);

} // namespace ansinh
