// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/plan/target.h"
#include "core/year/figure.h"

namespace ansinh {

/// The value that one figure states by itself, in the target's unit; absent when it states none, or a
/// ratio without a denominator of its own.
std::optional<Rational> reportedValue(const Target &target, const Figure &figure);

/// "95,1%", "12 hộ", "đạt", "chưa đạt"; the state in words where there is no value.
QString reportedText(const Target &target, const Figure &figure);

} // namespace ansinh
