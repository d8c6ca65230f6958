// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <optional>

namespace ansinh {

/// The exact fraction in lowest terms, "-3/8"; a whole number too: "5/1".
QString fractionText(const Rational &number);

/// Reads what fractionText() wrote; absent: it is no such text.
std::optional<Rational> fractionFrom(const QString &text);

} // namespace ansinh
