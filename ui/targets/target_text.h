// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/target_matter.h"

namespace ansinh {

/// Where the figure came from, its parts, and the sentences of the plan, as rich text.
QString targetHtml(const TargetMatter &matter);

} // namespace ansinh
