// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/town_status.h"
#include "core/document/document.h"

namespace ansinh {

/// The consolidated table of a period as a paper in the form of the house: every target over all wards, and on a page
/// of its own who sent what and who did not. `day`: it is printed on.
Document townPaper(const TownStatus &status, const QDate &day);

/// The total of a target as it is written, without its unit: "38,2%", "1.257"; empty: there is none.
QString townValueText(const TownTarget &target, const Target &of);

} // namespace ansinh
