// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"

namespace ansinh {

/// What one khu phố is asked on paper: the targets that are asked by khu phố and those whose figures
/// it owns itself, in the plan's order; not those that no ward can compute.
std::vector<const Target *> areaTargets(const PaperReading &reading, const Area &area);

/// The organisation that answers for a khu phố: the one of the same name, or the group of all of them; nullptr:
/// the plan names none.
const Organisation *organisationOf(const ReportReading &reading, const Area &area);

/// The form of a khu phố without a computer (phiếu báo cáo): an A4 page for the pen, a section for each area,
/// numbers and three free questions, signed by its head. Those without anything to be asked are left out. Pure.
Document composeAreaForms(const PaperMatter &matter, const std::vector<Area> &areas);

} // namespace ansinh
