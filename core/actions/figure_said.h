// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/target.h"
#include "core/year/figure.h"

namespace ansinh {

/// Whether what is said now was known already. What a form does not ask for (dates) does not count, and a reason only
/// where one is given now.
bool saysTheSame(const Figure &known, const Figure &said);
/// Whether their amounts and states are the same.
bool amountsToTheSame(const Figure &a, const Figure &b);

/// As people read it: "38/40", "95,15%", "1.257", "Đạt", "Không phát sinh (sơ bộ)".
QString figureWords(const Figure &figure, const Target &target);
/// "38/40", "38".
QString fractionWords(Decimal numerator, const std::optional<Decimal> &denominator);

} // namespace ansinh
