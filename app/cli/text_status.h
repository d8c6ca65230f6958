// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

namespace ansinh {

/// Where the period stands, for the eye: the count of verdicts, targets, organisations, what is open.
QString statusText(const Status &status);

// Of which it is made.
QString periodTitle(const Period &period);
QString valueText(const Target &target, const Assessment &assessment);

} // namespace ansinh
