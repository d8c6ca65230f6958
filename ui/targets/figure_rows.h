// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/figure_row.h"

namespace ansinh {

class Desk;

// The lines of the two tables of figures. Only where the status of the period could be read.

/// One line a target, with its figure for that part.
std::vector<FigureRow> targetRows(Desk &desk, const Period &period, const Part &part);
/// One target: the whole ward by each who reported it, every area, every member of the groups that own
/// it, and what they add up to.
std::vector<FigureRow> partRows(Desk &desk, const Period &period, const Code<Target> &target);

/// The members of groups that own a target, without repetition.
std::vector<Code<Organisation>> owningMembers(const Plan &plan);

} // namespace ansinh
