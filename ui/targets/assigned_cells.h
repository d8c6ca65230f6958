// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/figure_row.h"

namespace ansinh {

// What a target is held against: the value assigned for the year with its document, and the plan's goal.

FigureRow::Cell assignedCell(const FigureRowMatter &matter);
FigureRow::Cell documentCell(const FigureRowMatter &matter);
FigureRow::Cell goalCell(const FigureRowMatter &matter);
std::optional<Decimal> assignedNumber(const FigureRowMatter &matter);

} // namespace ansinh
