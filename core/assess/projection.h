// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/path.h"

namespace ansinh {

/// Where the years so far would lead by the due year, or why nothing is said.
struct Projection
{
    std::optional<double> value;
    QString refused; ///< "due_reached", "no_numbers" (yes/no), "disputed", "too_few_years"; empty: projected
};

/// The least-squares line through the undisputed values of the series, three years or more, at the due
/// year. Shares stay within 0…100 %, counts are not below 0, a cumulative not below its last value.
/// "disputed": three years would be there if the officer decided.
Projection projectionOf(const Target &target, const Series &series, const Path &path);

} // namespace ansinh
