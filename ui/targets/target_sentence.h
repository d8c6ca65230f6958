// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/plan/target.h"

namespace ansinh {

/// What there is to say of a target in a period, in whole sentences: the value, the change, what is
/// still needed, the way to the due year.
QStringList sentencesOf(const Target &target, const Assessment &assessment);

} // namespace ansinh
