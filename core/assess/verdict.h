// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/path.h"

namespace ansinh {

/// What a verdict rests on.
struct Evidence
{
    Measured measured;
    Path path;
    std::optional<Rational> lastEarlier; ///< for `increase`: the last earlier year of the series with a value
};

/// The verdict in the design's order of precedence.
Verdict verdictOn(const Target &target, const Evidence &evidence);

} // namespace ansinh
