// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_matter.h"
#include "core/document/bullet_chart.h"

namespace ansinh {

/// The line of one target, by its place in the plan's targets.
BulletRow bulletRow(const ChartMatter &matter, size_t target, ChartLanguage language);

} // namespace ansinh
