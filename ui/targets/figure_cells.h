// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/figure_row.h"

namespace ansinh {

// The plain cells that the lines of figures are made of.

FigureRow::Cell textCell(const QString &text, const QString &hint = {});
/// Nothing can stand here.
FigureRow::Cell closedCell();
/// A number that can be typed; in Excel it is a number too.
FigureRow::Cell numberCell(const std::optional<Decimal> &number, const QString &hint);
/// A value as it is displayed, with the exact one behind it.
FigureRow::Cell shownValue(const std::optional<Rational> &value, const Target &target,
                           const std::optional<Decimal> &assigned = {});

} // namespace ansinh
