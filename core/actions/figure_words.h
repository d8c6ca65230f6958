// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/record.h"
#include "core/plan/target.h"
#include "core/year/figure.h"

namespace ansinh {

/// Reads value, numerator, denominator and state into the figure, as the kind of the target allows.
std::optional<Error> readAmounts(const FigureEntry &entry, const Target &target, Figure &figure);

/// Reads certainty and day.
std::optional<Error> readCircumstances(const FigureEntry &entry, Figure &figure);

/// "yes" and "no"; absent: neither.
std::optional<Decimal> yesOrNo(const QString &word);

} // namespace ansinh
