// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

namespace ansinh {

// Numbers for the eye, as written in Vietnam: "1.234,5". Half is rounded away from zero. How many
// decimals a verdict needs is decided in core/assess.

/// Exactly that many decimals (0 to 15): 38.2 with two is "38,20".
QString formatFixed(const Rational &value, int decimals);

/// At most that many decimals, without zeros at the end: 38.2 with two is "38,2", 500 is "500".
QString formatNumber(const Rational &value, int mostDecimals = Decimal::kDecimals);
QString formatNumber(Decimal value);

/// formatNumber with the sign close to the number: "38,2%". The value is in percent.
QString formatPercent(const Rational &value, int mostDecimals = 1);

/// For a field that is edited: no thousands separators, and never exactly three decimals, so that
/// parseNumber gives back the same number in every column: "1234", "95,15", and 1.234 as "1,2340".
QString editableNumber(Decimal value);

} // namespace ansinh
